import type { CharterDocument } from './charter-document';

const SPECIAL = /[\\`*_{}[\]()#+\-.!|<>~&:"'=^$@/]/g;
const BEHIND = [
  ['serves', 'Whom we serve'],
  ['feel', 'What they should feel and find'],
  ['mission', 'Our mission'],
  ['precedence', 'When two values conflict'],
] as const;

/** A charter as Markdown that Credo reads back to the same texts, and that reads well as it is. */
export function charterMarkdown(document: CharterDocument): string {
  const values = document.values.filter((value) => !value.retired);
  const blocks = [
    `# ${line(document.vision)}`,
    ...BEHIND.flatMap(([field, title]) =>
      document[field].trim() ? [`## ${title}`, paragraphs(document[field])] : [],
    ),
    ...(values.length ? ['## Our values'] : []),
    ...values.flatMap(({ name, definition, story, behaviours }, i) => {
      const lines = behaviours.filter(({ retired, text }) => !retired && text.trim());
      return [
        `### ${i + 1}. ${line(name) || 'A value without a name'}`,
        ...(definition.trim() ? [paragraphs(definition)] : []),
        ...list(
          'We do',
          lines.filter(({ kind }) => kind === 'do'),
        ),
        ...list(
          'We don’t',
          lines.filter(({ kind }) => kind === 'dont'),
        ),
        ...(story.trim() ? ['**A story**', paragraphs(story)] : []),
      ];
    }),
  ];
  return `${blocks.join('\n\n')}\n`;
}

const list = (title: string, lines: { text: string }[]) =>
  lines.length ? [`**${title}**`, lines.map(({ text }) => `- ${line(text)}`).join('\n')] : [];

const escaped = (text: string) => text.replace(SPECIAL, '\\$&');

const line = (text: string) => escaped(text.replace(/\s+/g, ' ').trim());

/** Blank lines part paragraphs; other line breaks stay within them. */
const paragraphs = (text: string) =>
  text
    .split(/\n\s*\n/)
    .map((paragraph) =>
      paragraph
        .split('\n')
        .map((one) => line(one))
        .filter(Boolean)
        .join('\n'),
    )
    .filter(Boolean)
    .join('\n\n');
