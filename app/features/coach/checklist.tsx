import { Icon } from '~/shared/ui/icon';

type ChecklistProps = {
  /** What publishing needs and is missing, each as a sentence. */
  missing: string[];
  /** How many thoughts of the coach are open. */
  open: number;
  /** How long it takes to read the charter aloud. */
  aloud: string;
};

/** The whole in three calm lines: what is missing, what the coach would ask, how long it is read aloud. */
export function Checklist({ missing, open, aloud }: ChecklistProps) {
  return (
    <section className="checklist" aria-label="The whole">
      <h2 className="small-head">The whole</h2>
      <ul className="plain">
        {missing.length ? (
          missing.map((says) => <li key={says}>{says}</li>)
        ) : (
          <li>
            <Icon name="check" /> Nothing is missing for publishing.
          </li>
        )}
        <li>
          {open === 0
            ? 'The coach has no question.'
            : open === 1
              ? 'The coach has one question. It blocks nothing.'
              : `The coach has ${open} questions. They block nothing.`}
        </li>
        <li>Read aloud it takes {aloud}.</li>
      </ul>
    </section>
  );
}
