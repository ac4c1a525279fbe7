import { Form } from '@remix-run/react';
import { MarkedText } from '~/features/people/marked-text';
import { MentionField } from '~/features/people/mention-field';
import type { Mentioned } from '~/features/people/mentions';
import { Avatar } from '~/shared/ui/avatar';

export type ThreadShown = {
  id: number;
  field: string;
  fieldName: string;
  quote: string;
  resolved: string | null;
  /** How many earlier comments are not shown here. */
  earlier: number;
  comments: {
    id: number;
    personId: number;
    name: string;
    picture: string | null;
    text: string;
    mentioned: Mentioned[];
    when: string;
  }[];
};

type Back = 'editor' | 'reading';
type ThreadViewProps = { thread: ThreadShown; back: Back; answerKey: string };

/** One conversation beside the draft: what it is about, what was said, and a place to answer. */
export function ThreadView({ thread, back, answerKey }: ThreadViewProps) {
  const { id, fieldName, quote, comments, earlier, resolved } = thread;
  return (
    <section className="thread" id={`thread-${id}`} aria-label={`Conversation on ${fieldName}`}>
      <p className="hint">{fieldName}</p>
      {quote ? <blockquote className="quoted">{quote}</blockquote> : null}
      {earlier ? (
        <p className="small">
          <a href={`/charter/draft/reading#thread-${id}`}>
            {earlier === 1 ? '1 earlier comment' : `${earlier} earlier comments`}
          </a>
        </p>
      ) : null}
      {comments.map((comment) => (
        <div className="say" key={comment.id}>
          <Avatar of={{ ...comment, id: comment.personId }} small />
          <div>
            <p className="by">
              <b>{comment.name}</b> {comment.when}
            </p>
            <MarkedText text={comment.text} mentioned={comment.mentioned} />
          </div>
        </div>
      ))}
      {resolved ? <p className="hint">{resolved}</p> : null}
      <details>
        <summary className="small">{resolved ? 'Answer and open it again' : 'Answer'}</summary>
        <Form
          method="post"
          action={`/charter/threads/${id}/comments`}
          className="stack small-stack"
          preventScrollReset
        >
          <input type="hidden" name="key" value={answerKey} />
          <input type="hidden" name="back" value={back} />
          <MentionField
            id={`answer-${id}`}
            label="Your answer"
            offers="/charter/draft/mentionable"
            rows={2}
          />
          <button className="btn" type="submit">
            Answer
          </button>
        </Form>
      </details>
      <Form method="post" action={`/charter/threads/${id}/resolution`} preventScrollReset>
        <input type="hidden" name="back" value={back} />
        <button className="link small" type="submit" name="on" value={String(!resolved)}>
          {resolved ? 'Open it again' : 'Mark as resolved'}
          <span className="vh">: {fieldName}</span>
        </button>
      </Form>
    </section>
  );
}
