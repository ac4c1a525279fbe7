import { parseField } from './draft-field';

type Named = { id: number; name: string; behaviours: { id: number; kind: string }[] };

const CHARTER = {
  vision: 'Our vision',
  serves: 'Whom we serve',
  feel: 'What they should feel and find',
  mission: 'The mission it serves',
  precedence: 'When two values conflict',
} as const;
const VALUE = { name: 'its name', definition: 'what it means', story: 'its story' } as const;

/** What a field, or a part (`opening`, `order`, `value-3`), is called for people. */
export function nameOfField(name: string, values: Named[]): string {
  if (name === 'opening') return 'The opening';
  if (name === 'order') return 'The order of the values';
  if (name === 'charter') return 'The whole charter';
  const value = values.find((one) => one.id === valueOfField(name, values));
  const called = value ? value.name || 'A value without a name' : 'A value that is gone';
  const field = parseField(name);
  if (!field) return called;
  if (field.of === 'charter') return CHARTER[field.column];
  if (field.of === 'value') return `${called}, ${VALUE[field.column]}`;
  const kind = value?.behaviours.find((one) => one.id === field.id)?.kind;
  return `${called}, ${kind === 'dont' ? 'what we don’t' : 'what we do'}`;
}

/** The value that a field or part belongs to, or null for those of the charter as a whole. */
export function valueOfField(name: string, values: Named[]): number | null {
  const [, of, id] = /^(value|behaviour)-(\d{1,9})(?:-[a-z]+)?$/.exec(name) ?? [];
  if (of === 'value') return Number(id);
  if (of === 'behaviour')
    return values.find((one) => one.behaviours.some((line) => line.id === Number(id)))?.id ?? null;
  return null;
}

/** Where a field is edited. */
export function pathToField(name: string, values: Named[]): string {
  const value = valueOfField(name, values);
  return value ? `/charter/draft?value=${value}#${name}` : `/charter/draft#${name}`;
}
