import { Glyph } from '~/shared/ui/glyph';

type FeedFiltersProps = {
  filter: { value?: number; to?: number; from?: number; team?: number };
  actor: { id: number; homeTeamId: number | null; teamName: string | null };
  values: { id: number; name: string; hue: string; glyph: string }[];
  sites: { id: number; name: string }[];
};

type Choice = { to: string; says: string; on: boolean; hue?: string; glyph?: string };

/** What the feed can be narrowed to: a list beside it on wide screens, one scrolling row above it on narrow ones. */
export function FeedFilters({ filter, actor, values, sites }: FeedFiltersProps) {
  const none = !filter.value && !filter.to && !filter.from && !filter.team;
  const people: Choice[] = [
    { to: '/', says: 'Everyone', on: none },
    ...(actor.homeTeamId
      ? [
          {
            to: `/?team=${actor.homeTeamId}`,
            says: `${actor.teamName}, my team`,
            on: filter.team === actor.homeTeamId,
          },
        ]
      : []),
    { to: `/?to=${actor.id}`, says: 'To me', on: filter.to === actor.id },
    { to: `/?from=${actor.id}`, says: 'From me', on: filter.from === actor.id },
  ];
  const byValue: Choice[] = values.map((value) => ({
    to: `/?value=${value.id}`,
    says: value.name,
    on: filter.value === value.id,
    hue: value.hue,
    glyph: value.glyph,
  }));
  const bySite: Choice[] = sites.map((site) => ({
    to: `/?team=${site.id}`,
    says: site.name,
    on: filter.team === site.id,
  }));
  return (
    <nav className="pick" aria-label="Show only">
      <Group title="From and to" choices={people} />
      <Group title="Value" choices={byValue} />
      <Group title="House" choices={bySite} />
    </nav>
  );
}

function Group({ title, choices }: { title: string; choices: Choice[] }) {
  if (!choices.length) return null;
  return (
    <div>
      <h2>{title}</h2>
      {choices.map((choice) => (
        <Pick key={choice.to} choice={choice} />
      ))}
    </div>
  );
}

function Pick({ choice }: { choice: Choice }) {
  return (
    <a
      className={choice.hue && `hue-${choice.hue}`}
      href={choice.to}
      aria-current={choice.on ? 'true' : undefined}
    >
      {choice.glyph ? <Glyph name={choice.glyph} /> : null}
      {choice.says}
    </a>
  );
}
