import { valuePath } from '~/features/charter/value-path';
import { formatNumber } from '~/shared/formats';
import type { Lived } from './lived.server';
import { Told } from './told';

type HowLivedProps = {
  value: { id: number; name: string };
  lived: Lived | undefined;
  locale: string;
};

/** How a value is lived: how many showed it, the letters that show it, and a way to all of them. */
export function HowLived({ value, lived, locale }: HowLivedProps) {
  if (!lived?.told.length)
    return (
      <div className="told none">
        <h3>How it is lived</h3>
        <p>
          Nobody has been thanked for {value.name} yet. <a href="/thanks/new">Have you seen it lately?</a>
        </p>
      </div>
    );
  const all = `All ${formatNumber(lived.count, locale)} thanks for ${value.name}`;
  return (
    <div className="told">
      <h3>How it is lived</h3>
      {lived.people ? <p className="shown">{sayPeople(lived.people, locale)}</p> : null}
      <Told told={lived.told} more={{ to: valuePath(value), says: all }} />
    </div>
  );
}

const sayPeople = (people: number, locale: string) =>
  people === 1
    ? 'One person showed it this quarter.'
    : `${formatNumber(people, locale)} people showed it this quarter.`;
