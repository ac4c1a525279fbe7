import { Problem, type Reply } from '~/shared/ui/field';
import { type Coached, Meter } from './meter';

type TextFieldProps = { text: string; reminder: string; coached: Coached; reply: Reply };

/** What they did, with the three questions that help to say it, each ticked once the letter answers it. */
export function TextField({ text, reminder, coached, reply }: TextFieldProps) {
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
        defaultValue={text}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? 'text-err asks' : 'asks'}
      />
      <Meter coached={coached} />
      {reminder ? <p className="hint sub">{reminder}</p> : null}
      <Problem of="text" reply={reply} />
    </div>
  );
}
