const LEADING_CHOICE = /^\(\?:([^()]+)\)(?![?*+{])/;
const LEADING_LETTER = /^[a-z](?![?*+{])/;

/** The patterns that a choice at the beginning stands for: "(?:in|on) time" is "in time" and "on time". */
function spread(pattern: string): string[] {
  const choice = LEADING_CHOICE.exec(pattern);
  if (!choice) return [pattern];
  const rest = pattern.slice(choice[0].length);
  return (choice[1] ?? '').split('|').map((one) => one + rest);
}

function group(patterns: readonly string[], depth: number): string {
  if (!depth || patterns.length < 2) return patterns.join('|');
  const groups = new Map<string, string[]>();
  for (const pattern of patterns) {
    const letter = LEADING_LETTER.exec(pattern)?.[0] ?? '';
    groups.set(letter, [...(groups.get(letter) ?? []), pattern.slice(letter.length)]);
  }
  return Array.from(groups, ([letter, rest]) =>
    letter ? `${letter}(?:${group(rest, depth - 1)})` : rest.join('|'),
  ).join('|');
}

/** One pattern for many pieces of regular expressions, grouped by their first letters so that it stays quick. */
export function anyOf(patterns: readonly string[]): RegExp {
  return new RegExp(`\\b(?:${group(patterns.flatMap(spread), 2)})\\b`, 'g');
}
