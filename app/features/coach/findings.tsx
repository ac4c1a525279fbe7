import { Form } from '@remix-run/react';
import { Icon } from '~/shared/ui/icon';
import type { Finding } from './coach-charter';

type FindingsProps = { findings: Finding[] /** The value whose panel is open. */; value?: number | null };

/** What the coach would ask, beside the text. It points at the words, says why and how, and never blocks. */
export function Findings({ findings, value }: FindingsProps) {
  if (!findings.length) return null;
  return (
    <ul className="findings" aria-label="From the coach">
      {findings.map((finding) => (
        <li className="say coach" key={`${finding.field} ${finding.rule} ${finding.quote}`}>
          <span className="av s hint-av" aria-hidden="true">
            <Icon name="lamp" />
          </span>
          <div>
            <p>{finding.says}</p>
            <p className="mend">{finding.mend}</p>
            <Dismiss finding={finding} value={value} />
          </div>
        </li>
      ))}
    </ul>
  );
}

function Dismiss({ finding, value }: { finding: Finding; value?: number | null }) {
  const { field, rule, quote } = finding;
  return (
    <details>
      <summary className="small">We mean it as it is</summary>
      <Form method="post" action="/charter/draft/dismissals" className="stack small-stack" preventScrollReset>
        {Object.entries({ field, rule, quote }).map(([name, text]) => (
          <input key={name} type="hidden" name={name} value={text} />
        ))}
        {value ? <input type="hidden" name="value" value={value} /> : null}
        <label className="small" htmlFor={`why-${field}-${rule}`}>
          Because
        </label>
        <input className="in" id={`why-${field}-${rule}`} name="reason" maxLength={300} required />
        <button className="btn" type="submit">
          Keep our words
        </button>
      </Form>
    </details>
  );
}

type MeantProps = { meant: (Finding & { id: number; reason: string; by: string })[] };

/** Findings that somebody meant as they are, with the reason; each can be taken up again. */
export function Meant({ meant }: MeantProps) {
  if (!meant.length) return null;
  return (
    <details className="meant-so">
      <summary className="small">
        {meant.length === 1
          ? '1 thing that you mean as it is'
          : `${meant.length} things that you mean as they are`}
      </summary>
      <ul className="stack small-stack">
        {meant.map(({ id, says, reason, by }) => (
          <li key={id} className="small">
            {says} <b>{by}</b>: {reason}{' '}
            <Form method="post" action={`/charter/draft/dismissals/${id}/withdrawal`} preventScrollReset>
              <button className="link small" type="submit">
                Ask again<span className="vh">: {says}</span>
              </button>
            </Form>
          </li>
        ))}
      </ul>
    </details>
  );
}
