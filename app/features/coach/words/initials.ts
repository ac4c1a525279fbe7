/** Where the group that opens at a place closes. */
function closing(pattern: string, open: number): number {
  let depth = 0;
  for (let i = open; i < pattern.length; i++) {
    const sign = pattern[i];
    if (sign === '\\') i++;
    else if (sign === '[') i = pattern.indexOf(']', i);
    else if (sign === '(') depth++;
    else if (sign === ')' && --depth === 0) return i;
  }
  throw new Error(`A group stays open: ${pattern}`);
}

/** The alternatives of a pattern, cut at the bars outside of groups. */
function alternatives(pattern: string): string[] {
  const parts = [''];
  for (let i = 0; i < pattern.length; i++) {
    if (pattern[i] === '|') parts.push('');
    else {
      const end = pattern[i] === '(' ? closing(pattern, i) : pattern[i] === '\\' ? i + 1 : i;
      parts[parts.length - 1] += pattern.slice(i, end + 1);
      i = end;
    }
  }
  return parts;
}

/** With which characters a match of a pattern can begin; a whole class counts as one. */
export function initialsOf(pattern: string): string[] {
  const parts = alternatives(pattern);
  if (parts.length > 1) return [...new Set(parts.flatMap(initialsOf))];
  if (pattern.startsWith('[')) return [pattern.slice(0, pattern.indexOf(']') + 1)];
  if (!pattern.startsWith('(')) {
    const first = pattern.startsWith('\\') ? pattern.slice(0, 2) : pattern.slice(0, 1);
    const optional = pattern[first.length] === '?';
    return optional ? [first, ...initialsOf(pattern.slice(first.length + 1))] : [first];
  }
  const end = closing(pattern, 0);
  const rest = pattern.slice(end + 1);
  if (/^\(\?[=!<]/.test(pattern)) return initialsOf(rest);
  const inner = initialsOf(pattern.slice(3, end));
  const after = rest.replace(/^(?:[?*]|\{0,\d+\})\??/, '');
  return after === rest ? inner : [...new Set([...inner, ...initialsOf(after)])];
}
