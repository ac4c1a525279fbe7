import { Form } from '@remix-run/react';
import { useRef } from 'react';
import { MentionField } from '~/features/people/mention-field';

type ThreadFormProps = {
  /** What can be written about, each by the name of its field. */
  about: { field: string; name: string }[];
  back: 'editor' | 'reading';
  newKey: string;
  /** Tells forms of one page apart. */
  id: string;
};

/** A place to begin a conversation. Words marked in a text when it is opened become its quotation. */
export function ThreadForm({ about, back, newKey, id }: ThreadFormProps) {
  const quote = useRef<HTMLInputElement>(null);
  const which = useRef<HTMLSelectElement>(null);

  const quoteMarked = () => {
    // A text keeps what is marked in it when the keyboard leaves it.
    for (const { field } of about) {
      const text = document.getElementById(field);
      if (!(text instanceof HTMLTextAreaElement) || text.selectionStart === text.selectionEnd) continue;
      if (quote.current)
        quote.current.value = text.value.slice(text.selectionStart, text.selectionEnd).trim();
      if (which.current) which.current.value = field;
    }
  };

  return (
    <details className="begin-thread" onToggle={quoteMarked}>
      <summary className="small">Write a comment</summary>
      <Form method="post" action="/charter/threads" className="stack small-stack" preventScrollReset>
        <input type="hidden" name="key" value={newKey} />
        <input type="hidden" name="back" value={back} />
        <div className="field">
          <label htmlFor={`${id}-field`}>About</label>
          <select className="in" id={`${id}-field`} name="field" ref={which}>
            {about.map(({ field, name }) => (
              <option key={field} value={field}>
                {name}
              </option>
            ))}
          </select>
        </div>
        <div className="field">
          <label htmlFor={`${id}-quote`}>These words of it, perhaps</label>
          <input className="in" id={`${id}-quote`} name="quote" maxLength={400} ref={quote} />
        </div>
        <MentionField id={`${id}-text`} label="Your comment" offers="/charter/draft/mentionable" rows={3} />
        <button className="btn" type="submit">
          Comment
        </button>
      </Form>
    </details>
  );
}
