export type Mentioned = { id: number; name: string };

const MOST = 30;
const MARK = /@\{(\d+)\}/g;

/** Typed text as it is kept: each @Name of these people becomes @{id}, the longest name first, thirty at most. */
export function withMarks(typed: string, people: Mentioned[]): { text: string; ids: number[] } {
  const longest = [...people].sort((a, b) => b.name.length - a.name.length);
  const ids = new Set<number>();
  let text = '';
  for (const [i, part] of typed.replace(MARK, '@$1').split('@').entries()) {
    const found = i > 0 && i <= MOST && longest.find(({ name }) => startsWithName(part, name));
    if (found) ids.add(found.id);
    text += found ? `@{${found.id}}${part.slice(found.name.length)}` : i > 0 ? `@${part}` : part;
  }
  return { text, ids: [...ids] };
}

function startsWithName(part: string, name: string) {
  const whole = !/^[\p{L}\p{N}]/u.test(part.slice(name.length));
  return whole && part.slice(0, name.length).toLocaleLowerCase() === name.toLocaleLowerCase();
}

/** The words after each @, which may begin with a name. */
export const tailsOf = (typed: string) =>
  typed
    .split('@')
    .slice(1)
    .map((tail) => tail.slice(0, 120));

/** Kept text in parts: plain text, and people by the names they have today. */
export function partsOf(text: string, people: Mentioned[]): (string | Mentioned)[] {
  return text.split(MARK).flatMap((part, i) => {
    if (i % 2 === 0) return part ? [part] : [];
    return [people.find(({ id }) => id === Number(part)) ?? `@${part}`];
  });
}

/** Kept text as its writer typed it, to change it. */
export const asTyped = (text: string, people: Mentioned[]) =>
  partsOf(text, people)
    .map((part) => (typeof part === 'string' ? part : `@${part.name}`))
    .join('');
