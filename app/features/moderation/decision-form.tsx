import { Form } from '@remix-run/react';
import { Problem, type Reply, typedValue } from '~/shared/ui/field';

const WORDED = {
  mending: {
    title: 'It can be mended',
    label: 'What should the giver change, and why?',
    held: 'Ask the giver to mend it, and keep it hidden until then',
    open: 'Ask the giver to mend it',
  },
  removal: {
    title: 'It should not stay',
    label: 'Why does it go? The giver reads this.',
    held: 'Remove it for everyone',
    open: 'Remove it for everyone',
  },
};

type DecisionFormProps = { id: number; decision: keyof typeof WORDED; isHeld: boolean; reply?: Reply };

/** A decision that needs words to the giver. Several stand on one page, so that its field has a name of its own. */
export function DecisionForm({ id, decision, isHeld, reply }: DecisionFormProps) {
  const { title, label, held, open } = WORDED[decision];
  const field = `${decision}-${id}`;
  const problem = reply?.error?.words?.[0];
  return (
    <Form method="post" action={`/moderation/${id}/${decision}`} className="stack">
      <h3>{title}</h3>
      <div className="field">
        <label htmlFor={field}>{label}</label>
        <textarea
          className="in"
          id={field}
          name="words"
          rows={3}
          maxLength={600}
          required
          defaultValue={typedValue(reply, 'words')}
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem ? `${field}-err` : undefined}
        />
        <Problem of="words" at={field} reply={reply} />
      </div>
      <p className="acts">
        <button className="btn" type="submit">
          {isHeld ? held : open}
        </button>
      </p>
    </Form>
  );
}
