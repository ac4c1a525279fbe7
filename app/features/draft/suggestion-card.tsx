import { Form } from '@remix-run/react';
import { DiffText } from '~/features/charter/diff-text';
import { Avatar } from '~/shared/ui/avatar';
import { Icon } from '~/shared/ui/icon';

export type SuggestionShown = {
  id: number;
  field: string;
  /** What the field is called, and where it is edited. */
  fieldName: string;
  /** The text that stands in the draft now. */
  standing: string;
  text: string;
  reason: string;
  source: string;
  personId: number;
  by: string;
  picture: string | null;
  when: string;
  may: { settle: boolean; withdraw: boolean };
};

const SOURCES: Record<string, string> = {
  draft: 'suggests',
  culture: 'proposes, from the culture page',
  refused: 'wrote at the same time as someone else',
};

/** A proposed wording as a word diff against the draft: taken in with one click, or declined with a reason. */
export function SuggestionCard({ suggestion }: { suggestion: SuggestionShown }) {
  const { id, fieldName, standing, text, reason, source, personId, by, picture, when, may } = suggestion;
  const at = `/charter/suggestions/${id}`;
  return (
    <article
      className="say suggestion"
      id={`suggestion-${id}`}
      aria-label={`Suggestion by ${by}: ${fieldName}`}
    >
      <Avatar of={{ id: personId, name: by, picture }} small />
      <div className="stack small-stack">
        <p className="by">
          <b>{by}</b> {SOURCES[source]} {when}
        </p>
        <p className="hint">{fieldName}</p>
        <DiffText before={standing} after={text} />
        {reason ? <p className="why">{reason}</p> : null}
        {may.settle ? (
          <Form method="post" action={`${at}/acceptance`} preventScrollReset>
            <input type="hidden" name="base" value={standing} />
            <button className="btn" type="submit">
              <Icon name="check" />
              Take it in<span className="vh">: {fieldName}</span>
            </button>
          </Form>
        ) : null}
        {may.settle ? (
          <details>
            <summary className="small">Decline with a reason</summary>
            <Form method="post" action={`${at}/declining`} className="stack small-stack" preventScrollReset>
              <label htmlFor={`answer-${id}`} className="small">
                Why not? {by} will read this.
              </label>
              <textarea className="in" id={`answer-${id}`} name="answer" rows={2} maxLength={600} required />
              <button className="btn" type="submit">
                Decline
              </button>
            </Form>
          </details>
        ) : null}
        {may.withdraw ? (
          <Form method="post" action={`${at}/withdrawal`} preventScrollReset>
            <button className="link small" type="submit">
              Take my wording back
            </button>
          </Form>
        ) : null}
      </div>
    </article>
  );
}
