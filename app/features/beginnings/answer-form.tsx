import { useFetcher } from '@remix-run/react';
import { useRef } from 'react';
import { Icon } from '~/shared/ui/icon';

type AnswerFormProps = {
  question: string;
  label: string;
  hint: string;
  text: string;
  first: boolean;
  last: boolean;
};

const PAUSE = 800;

/** One answer, kept while it is written; the ways on keep it too, also without JavaScript. */
export function AnswerForm({ question, label, hint, text, first, last }: AnswerFormProps) {
  const fetcher = useFetcher<{ saved?: string }>();
  const pause = useRef<ReturnType<typeof setTimeout>>();
  const save = (form: HTMLFormElement) => {
    clearTimeout(pause.current);
    pause.current = setTimeout(() => {
      const fields = new FormData(form);
      fields.set('live', 'yes');
      fetcher.submit(fields, { method: 'post', action: `/charter/workshop/${question}` });
    }, PAUSE);
  };
  const saved = fetcher.state === 'idle' && fetcher.data?.saved !== undefined;
  return (
    <form
      method="post"
      action={`/charter/workshop/${question}`}
      className="stack"
      onInput={(event) => save(event.currentTarget)}
      onSubmit={() => clearTimeout(pause.current)}
    >
      <div className="field">
        <label className="vh" htmlFor="text">
          {label}
        </label>
        <textarea
          className="in"
          id="text"
          name="text"
          rows={7}
          maxLength={4000}
          defaultValue={text}
          aria-describedby="text-hint"
        />
        <p className="hint" id="text-hint">
          {hint}
        </p>
      </div>
      <p className="acts">
        <button className="btn go" type="submit" name="go" value="on">
          {last ? 'Keep it, that was the last' : 'Next question'}
        </button>
        {first ? null : (
          <button className="btn" type="submit" name="go" value="back">
            Back
          </button>
        )}
        <button className="btn bare" type="submit" name="go" value="leave">
          Leave, and go on later
        </button>
        <span className="saved" role="status">
          {saved ? <Icon name="check" /> : null}
          {saved ? 'Kept' : ''}
        </span>
      </p>
    </form>
  );
}
