import type { Wording } from './charter';

const OPENING = ['vision', 'serves', 'feel', 'mission', 'precedence'] as const;

/** Every text of a charter by the name of its field, in reading order; empty ones are left out. */
export function fieldsOfWording(wording: Wording): { field: string; text: string }[] {
  const opening = OPENING.map((field) => ({ field, text: wording[field] }));
  const values = wording.values.flatMap(({ id, name, definition, behaviours, story }) => [
    { field: `value-${id}-name`, text: name },
    { field: `value-${id}-definition`, text: definition },
    ...behaviours.map((line) => ({ field: `behaviour-${line.id}-text`, text: line.text })),
    { field: `value-${id}-story`, text: story },
  ]);
  return [...opening, ...values].filter(({ text }) => text !== '');
}
