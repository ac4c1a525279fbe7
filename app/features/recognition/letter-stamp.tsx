import { valuePath } from '~/features/charter/value-path';
import { Stamp } from '~/shared/ui/stamp';
import type { CardValue } from './word-cards.server';

/** A value that a letter shows, by its name of today, and what became of the one it was given under. */
export function LetterStamp({ value }: { value: CardValue }) {
  const renamed = value.todayName !== null && value.todayName !== value.givenName;
  const shown = { name: value.todayName ?? value.givenName, hue: value.hue, glyph: value.glyph };
  return (
    <>
      <Stamp
        value={shown}
        note={value.behaviour}
        noteHref={value.behaviourId ? `/?behaviour=${value.behaviourId}` : undefined}
        href={value.todayId ? valuePath({ id: value.todayId, name: shown.name }) : undefined}
      />
      {renamed ? (
        <p className="since">
          Given as {value.givenName}, now {value.todayName}
        </p>
      ) : null}
      {value.todayName === null ? <p className="since">One of our values then, not any more</p> : null}
    </>
  );
}
