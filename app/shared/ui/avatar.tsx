import { hueOf } from './hues';
import { Icon } from './icon';

/** Initials of first and last name. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/);
  const ends = words.length > 1 ? [words[0], words[words.length - 1]] : [words[0]];
  return ends.map((word) => [...(word ?? '')][0]?.toLocaleUpperCase() ?? '').join('');
}

/** Whom an avatar shows: by their picture where there is one, else by their initials. */
export type Portrayed = { id?: number; name: string; picture?: string | null };

export function Avatar({ of, small }: { of: Portrayed; small?: boolean }) {
  const is = `av ${small ? 's ' : ''}hue-${hueOf(of.name)}`;
  if (of.picture) {
    const size = small ? 32 : 40;
    const at = `/people/${of.id}/picture?v=${of.picture}`;
    return <img className={is} src={at} alt="" width={size} height={size} loading="lazy" />;
  }
  return (
    <span className={is} aria-hidden="true">
      {initialsOf(of.name)}
    </span>
  );
}

export function TeamAvatar({ name, small }: { name: string; small?: boolean }) {
  return (
    <span className={`av team ${small ? 's' : ''} hue-${hueOf(name)}`} aria-hidden="true">
      <Icon name="people" />
    </span>
  );
}
