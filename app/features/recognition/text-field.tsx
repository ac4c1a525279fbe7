import { Problem, type Reply, typedValue } from '~/shared/ui/field';

/** What they did, with the three questions that help to say it. */
export function TextField({ text, reply }: { text?: string; reply: Reply }) {
  const problem = reply?.error?.text?.[0];
  return (
    <div className="field pen">
      <label htmlFor="text">What did they do?</label>
      <textarea
        className="in"
        id="text"
        name="text"
        rows={8}
        required
        minLength={20}
        maxLength={2000}
        defaultValue={typedValue(reply, 'text', text)}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? 'text-err asks' : 'asks'}
      />
      <ul className="asks" id="asks">
        <li>What did you see or hear?</li>
        <li>Whom did it help, and how?</li>
        <li>What would have happened without it?</li>
      </ul>
      <p className="hint sub">Say “a patient” or “a guest”, never a name.</p>
      <Problem of="text" reply={reply} />
    </div>
  );
}
