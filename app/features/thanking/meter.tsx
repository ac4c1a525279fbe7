import type { Specificity } from '~/features/specificity/coach-thanks';
import { Icon } from '~/shared/ui/icon';

/** What the coach of thanks says; null before it has looked. */
export type Coached = Specificity | null;

const QUESTIONS = [
  { id: 'deed', asks: 'What did you see or hear?' },
  { id: 'whom', asks: 'Whom did it help: a guest, a colleague, you?' },
  { id: 'change', asks: 'What was different afterwards?' },
] as const;

/** The three questions that a good letter answers, and what else is worth a thought. It never stands in the way. */
export function Meter({ coached }: { coached: Coached }) {
  const thoughts = (coached?.thoughts ?? []).filter(({ rule }) => !QUESTIONS.some(({ id }) => id === rule));
  return (
    <div className="asks" id="asks">
      <ul aria-label="A good letter answers">
        {QUESTIONS.map(({ id, asks }) => {
          const said = coached?.says?.[id] === true;
          return (
            <li key={id} className={said ? 'said' : undefined}>
              {said ? <Icon name="check" /> : null}
              {asks}
              {said ? <span className="vh"> You say it.</span> : null}
            </li>
          );
        })}
      </ul>
      {thoughts.length ? (
        <ul className="thoughts">
          {thoughts.map(({ rule, says }) => (
            <li key={rule}>{says}</li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
