import { DiffText } from '~/features/charter/diff-text';

type Settled = {
  id: number;
  fieldName: string;
  base: string;
  text: string;
  by: string;
  outcome: string | null;
  answer: string;
  settledBy: string | null;
  when: string;
};

const OUTCOMES: Record<string, string> = {
  accepted: 'Taken in by',
  declined: 'Declined by',
  withdrawn: 'Taken back by',
};

/** What became of wordings that somebody proposed, the newest first. */
export function SettledSuggestions({ settled }: { settled: Settled[] }) {
  return (
    <section className="sheet stack">
      <h2>Settled</h2>
      {settled.map((one) => (
        <article className="stack small-stack" key={one.id} id={`suggestion-${one.id}`}>
          <p className="hint">
            {one.fieldName}, by {one.by}. {OUTCOMES[one.outcome ?? '']} {one.settledBy} {one.when}.
          </p>
          <DiffText before={one.base} after={one.text} />
          {one.answer ? <p className="why">{one.answer}</p> : null}
        </article>
      ))}
    </section>
  );
}
