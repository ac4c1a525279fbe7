/** The texts of the draft that are edited one at a time: where each lies and how long it may be. */
export type DraftField =
  | { of: 'charter'; column: 'vision' | 'serves' | 'feel' | 'mission' | 'precedence'; most: number }
  | { of: 'value'; id: number; column: 'name' | 'definition' | 'story'; most: number }
  | { of: 'behaviour'; id: number; column: 'text'; most: number };

const CHARTER = { vision: 160, serves: 400, feel: 400, mission: 600, precedence: 400 } as const;
const VALUE = { name: 60, definition: 400, story: 2000 } as const;

export const LIMITS = { ...CHARTER, ...VALUE, text: 200 } as const;

/** Reads a field's name (`vision`, `value-3-name`, `behaviour-7-text`); undefined when there is no such field. */
export function parseField(name: string): DraftField | undefined {
  if (Object.hasOwn(CHARTER, name)) {
    const column = name as keyof typeof CHARTER;
    return { of: 'charter', column, most: CHARTER[column] };
  }
  const [, of, id, column] = /^(value|behaviour)-(\d{1,9})-([a-z]+)$/.exec(name) ?? [];
  if (of === 'value' && column && Object.hasOwn(VALUE, column)) {
    const known = column as keyof typeof VALUE;
    return { of, id: Number(id), column: known, most: VALUE[known] };
  }
  if (of === 'behaviour' && column === 'text') return { of, id: Number(id), column, most: LIMITS.text };
  return undefined;
}
