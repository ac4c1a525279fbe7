import { useFetcher } from '@remix-run/react';
import { useEffect, useRef, useState } from 'react';
import { Icon } from '~/shared/ui/icon';

type Saved = { saved?: string; refused?: string; theirs?: string };

type DraftTextProps = {
  label: string;
  field: string;
  text: string;
  hint?: string;
  most: number;
  /** The reader's own texts that lost against another's and wait to be settled. */
  refused: { field: string; text: string }[];
  large?: boolean;
  /** The value whose panel stays open when the page is loaded anew. */
  value?: number;
  short?: boolean;
};

/** One text of the draft: saves itself when writing pauses, and shows both texts when someone else was quicker. */
export function DraftText({ label, field, text, hint, most, refused, large, value, short }: DraftTextProps) {
  const fetcher = useFetcher<Saved>();
  const form = useRef<HTMLFormElement>(null);
  const [live, setLive] = useState(false);
  const [savedAt, setSavedAt] = useState('');
  const base = useRef(text);
  const lost = refused.find((one) => one.field === field);
  const theirs = fetcher.data?.refused === 'changed-meanwhile' ? fetcher.data.theirs : undefined;

  useEffect(() => setLive(true), []);
  useEffect(() => {
    if (fetcher.state !== 'idle' || fetcher.data?.saved === undefined) return;
    base.current = fetcher.data.saved;
    setSavedAt(new Date().toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' }));
  }, [fetcher.state, fetcher.data]);

  const pause = useRef<ReturnType<typeof setTimeout>>();
  const save = () => {
    clearTimeout(pause.current);
    const words = form.current?.elements.namedItem('text') as HTMLTextAreaElement | null;
    const from = form.current?.elements.namedItem('base') as HTMLInputElement | null;
    if (!words || !from || !form.current || words.value === base.current) return;
    from.value = base.current;
    const fields = new FormData(form.current);
    fields.set('live', 'yes');
    fetcher.submit(fields, { method: 'post', action: '/charter/draft/field' });
  };
  const later = () => {
    clearTimeout(pause.current);
    pause.current = setTimeout(save, 800);
  };

  return (
    <fetcher.Form
      method="post"
      action="/charter/draft/field"
      className="field draft-text"
      ref={form}
      onBlur={save}
    >
      <input type="hidden" name="field" value={field} />
      <input type="hidden" name="base" defaultValue={text} />
      {value ? <input type="hidden" name="value" value={value} /> : null}
      <div className="top">
        <label htmlFor={field}>{label}</label>
        <span className="saved" role="status">
          {fetcher.state !== 'idle' ? 'Saving' : savedAt && !theirs ? <SavedAt time={savedAt} /> : null}
        </span>
      </div>
      <textarea
        id={field}
        name="text"
        className={`in ${large ? 'vtext' : ''} ${short ? 'line1' : ''}`}
        rows={short ? 1 : large ? 2 : 3}
        maxLength={most}
        defaultValue={lost && !theirs ? lost.text : text}
        onChange={later}
      />
      {hint ? <p className="hint">{hint}</p> : null}
      {theirs !== undefined || lost ? <Conflict field={field} theirs={theirs ?? text} value={value} /> : null}
      {live ? null : (
        <button className="btn" type="submit">
          Save
        </button>
      )}
    </fetcher.Form>
  );
}

function SavedAt({ time }: { time: string }) {
  return (
    <>
      <Icon name="check" />
      Saved {time}
    </>
  );
}

/** Both texts at once: the writer's stays in the field, the other stands below it. */
function Conflict({ field, theirs, value }: { field: string; theirs: string; value?: number }) {
  return (
    <div className="conflict" role="alert">
      <p>
        <b>Someone changed this while you were writing.</b> Your text is above and kept. This one stands now:
      </p>
      <blockquote className="quote">{theirs || 'Nothing: the field was emptied.'}</blockquote>
      <p className="acts">
        <button className="btn" type="submit" name="over" value={theirs}>
          Save mine over it
        </button>
        <button
          className="btn bare"
          type="submit"
          formAction="/charter/draft/discarding"
          name="value"
          value={value}
        >
          Keep theirs<span className="vh">, in {field}</span>
        </button>
      </p>
    </div>
  );
}
