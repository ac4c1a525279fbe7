import { Form } from '@remix-run/react';
import type { Compared } from '~/features/charter/charter-comparison';
import { ComparedTexts } from '~/features/charter/compared-texts';
import { Avatar } from '~/shared/ui/avatar';
import { Icon } from '~/shared/ui/icon';

export type PartShown = {
  key: string;
  name: string;
  hash: string;
  /** What became of it, in sentences. */
  says: string;
  texts: Compared[];
  verdicts: {
    personId: number;
    name: string;
    picture: string | null;
    says: string;
    reason: string;
  }[];
  approvals: number;
  needed: number;
  /** Whether the reader already approved this exact text. */
  mine: boolean;
};

/** One changed part as a reviewer sees it: what changed, who said what, and the two answers. */
export function PartReview({ part, may }: { part: PartShown; may: boolean }) {
  const { key, name, hash, says, texts, verdicts, approvals, needed, mine } = part;
  return (
    <section className="sheet stack" id={`part-${key}`}>
      <h2>{name}</h2>
      <p>
        {says}
        {needed ? ` ${approvals} of ${needed} ${needed === 1 ? 'approval' : 'approvals'}.` : ''}
      </p>
      <ComparedTexts texts={texts} />
      {verdicts.length ? (
        <ul className="stack small-stack">
          {verdicts.map((one) => (
            <li className="say" key={one.personId}>
              <Avatar of={{ id: one.personId, name: one.name, picture: one.picture }} small />
              <div>
                <p className="by">
                  <b>{one.name}</b> {one.says}
                </p>
                {one.reason ? <p>{one.reason}</p> : null}
              </div>
            </li>
          ))}
        </ul>
      ) : null}
      {may ? (
        <Form
          method="post"
          action="/charter/review/verdicts"
          className="stack small-stack"
          preventScrollReset
        >
          <input type="hidden" name="part" value={key} />
          <input type="hidden" name="hash" value={hash} />
          {mine ? null : (
            <p>
              <button className="btn" type="submit" name="verdict" value="approved">
                <Icon name="check" />
                Approve this text<span className="vh">: {name}</span>
              </button>
            </p>
          )}
          <details>
            <summary className="small">Ask for changes</summary>
            <div className="stack small-stack">
              <label className="small" htmlFor={`reason-${key}`}>
                What should change, and why
              </label>
              <textarea className="in" id={`reason-${key}`} name="reason" rows={3} maxLength={600} />
              <button className="btn" type="submit" name="verdict" value="changes">
                Ask for changes<span className="vh">: {name}</span>
              </button>
            </div>
          </details>
        </Form>
      ) : null}
    </section>
  );
}
