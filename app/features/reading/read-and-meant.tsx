import { Icon } from '~/shared/ui/icon';
import { type Line, LinesMeant } from './lines-meant';

export type ReadAndMeantProps = {
  version: number;
  /** What this reader said before of this version, or of one that still holds. */
  mine: { line: string; shared: boolean } | null;
  lines: Line[];
};

/** At the end of the charter: I have read it, and for my work it means this. And what others wrote for all to read. */
export function ReadAndMeant({ version, mine, lines }: ReadAndMeantProps) {
  return (
    <section className="leaf read-and-meant" id="read" aria-labelledby="read-title">
      <h2 id="read-title">{mine ? 'You have read this' : 'Have you read it?'}</h2>
      <form method="post" action="/charter/acknowledgement" className="stack">
        <input type="hidden" name="version" value={version} />
        <div className="field">
          <label htmlFor="line">For my work it means …</label>
          <input className="in" id="line" name="line" maxLength={200} defaultValue={mine?.line ?? ''} />
          <p className="hint">One line, if you like.</p>
        </div>
        <label className="opt">
          <input type="checkbox" name="shared" defaultChecked={mine?.shared ?? false} />
          <span>Colleagues may read my line here</span>
        </label>
        <p>
          <button className={mine ? 'btn' : 'btn go'} type="submit">
            <Icon name="check" />
            {mine ? 'Say it anew' : 'I have read it'}
          </button>
        </p>
      </form>
      {lines.length ? (
        <>
          <h3>For my work it means …</h3>
          <LinesMeant lines={lines} />
        </>
      ) : null}
    </section>
  );
}
