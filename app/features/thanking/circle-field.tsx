import type { Choice } from './recipients-offered';

type CircleFieldProps = { wish: string | undefined; chosen: Choice[] };

const CIRCLES = [
  { wish: 'everyone', says: 'Everyone who works here' },
  { wish: 'managers', says: 'Those it is for, who looks after them, and you' },
  { wish: 'named', says: 'Only those it is for, and you' },
];

/** Who may see it, and what those thanked wish. The strictest wish wins. */
export function CircleField({ wish = 'everyone', chosen }: CircleFieldProps) {
  const shy = chosen.filter((choice) => choice.wish && choice.wish !== 'public');
  return (
    <fieldset>
      <legend>Who may see it?</legend>
      {CIRCLES.map((circle) => (
        <label className="opt" key={circle.wish}>
          <input type="radio" name="wish" value={circle.wish} defaultChecked={circle.wish === wish} />
          <span>{circle.says}</span>
        </label>
      ))}
      {shy.map((choice) => (
        <p className="note" key={choice.id}>
          {choice.wish === 'ask'
            ? `${choice.name} likes to be asked first: it stays among those named until they say that others may read it.`
            : `${choice.name} likes to be thanked privately: it stays among those named.`}
        </p>
      ))}
      <p className="hint">
        They can make the circle smaller, never wider. You can change your words for 24 hours.
      </p>
    </fieldset>
  );
}
