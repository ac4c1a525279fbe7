import type { Wording } from '~/features/charter/charter';

/** What a charter still lacks before it can be published, each as a sentence. */
export function missingFrom(wording: Wording): string[] {
  const missing: string[] = [];
  if (!wording.vision) missing.push('The vision is still empty.');
  if (!wording.values.length) missing.push('There is no value yet.');
  wording.values.forEach((value, i) => {
    const name = value.name || `Value ${i + 1}`;
    if (!value.name) missing.push(`${name} has no name yet.`);
    if (!value.definition) missing.push(`${name} does not say yet what it means.`);
    if (!value.behaviours.some((behaviour) => behaviour.kind === 'do'))
      missing.push(`${name} needs one thing that we do: a value without behaviours is wallpaper.`);
  });
  return missing;
}
