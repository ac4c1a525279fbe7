// Each feature may import those left of it.
const order = [
  'organization',
  'people',
  'people-list',
  'accounts',
  'notices',
  'coach',
  'specificity',
  'charter',
  'draft',
  'statement',
  'beginnings',
  'discussion',
  'review',
  'publication',
  'reading',
  'recognition',
  'thanking',
  'stories',
  'prints',
  'screens',
  'moderation',
  'nudges',
  'insights',
  'records',
];

const features = order.map((name, place) => ({
  name: `${name}-imports-leftward`,
  severity: 'error',
  from: { path: `^app/features/${name}/` },
  to: { path: '^app/features/', pathNot: `^app/features/(${order.slice(0, place + 1).join('|')})/` },
}));

module.exports = {
  forbidden: [
    ...features,
    {
      name: 'every-feature-has-its-place',
      comment: 'a new folder below features belongs into the order above',
      severity: 'error',
      from: { path: '^app/features/', pathNot: `^app/features/(${order.join('|')})/` },
      to: {},
    },
    {
      name: 'features-know-no-route',
      severity: 'error',
      from: { path: '^app/features/' },
      to: { path: '^app/(routes/|root|routes\\.|server\\.|worker\\.|seed|entry\\.)' },
    },
    {
      name: 'shared-knows-no-domain',
      comment: 'only asking.server and its like may name the type of who asks',
      severity: 'error',
      from: { path: '^app/shared/' },
      to: {
        path: '^(app/(?!shared/)|db/)',
        pathNot: '^app/(features/organization/actor|load-context)\\.ts$',
      },
    },
    {
      name: 'db-stands-alone',
      comment: 'the commands read the same settings as the app',
      severity: 'error',
      from: { path: '^db/', pathNot: '^db/(backup|restore)\\.ts$' },
      to: { path: '^app/' },
    },
    {
      name: 'routes-do-not-import-routes',
      severity: 'error',
      from: { path: '^app/routes/' },
      to: { path: '^app/(routes/|root)' },
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'everything-resolves', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'no-development-packages-in-the-app',
      severity: 'error',
      from: { path: '^(app|db)/', pathNot: '^(db/generate-types|app/routes)\\.ts$' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.css(\\?url)?$|\\?inline$|^virtual:' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
    },
  },
};
