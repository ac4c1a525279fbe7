import { hueOf } from './hues';
import { Icon } from './icon';

/** Initials of first and last name. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/);
  const ends = words.length > 1 ? [words[0], words[words.length - 1]] : [words[0]];
  return ends.map((word) => [...(word ?? '')][0]?.toLocaleUpperCase() ?? '').join('');
}

export function Avatar({ name, small }: { name: string; small?: boolean }) {
  return (
    <span className={`av ${small ? 's ' : ''}hue-${hueOf(name)}`} aria-hidden="true">
      {initialsOf(name)}
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
