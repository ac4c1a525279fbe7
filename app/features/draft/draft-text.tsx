import { useFetcher } from '@remix-run/react';
import { useEffect, useRef, useState } from 'react';
import { Icon } from '~/shared/ui/icon';
import { TextConflict } from './text-conflict';

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
  /** Its label is only read aloud, where the place says enough. */
  quiet?: boolean;
};

const PAUSE = 800;

/** One text of the draft: saves itself when writing pauses, and shows both texts when someone else was quicker. */
export function DraftText({
  label,
  field,
  text,
  hint,
  most,
  refused,
  large,
  value,
  short,
  quiet,
}: DraftTextProps) {
  const fetcher = useFetcher<Saved>();
  const form = useRef<HTMLFormElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const [live, setLive] = useState(false);
  const [savedAt, setSavedAt] = useState('');
  const base = useRef(text);
  const lost = refused.find((one) => one.field === field);
  const theirs = fetcher.data?.refused === 'changed-meanwhile' ? fetcher.data.theirs : undefined;

  useEffect(() => setLive(true), []);
  // What another leader wrote meanwhile appears here, unless something is being written.
  useEffect(() => {
    const words = area.current;
    if (!words || words.value !== base.current || lost) return;
    words.value = text;
    base.current = text;
  }, [text, lost]);
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
    pause.current = setTimeout(save, PAUSE);
  };
  const inConflict = theirs !== undefined || lost !== undefined;
  const saved = theirs === undefined && savedAt;

  return (
    <fetcher.Form
      method="post"
      action="/charter/draft/field"
      className="field draft-text"
      ref={form}
      // Whoever leaves the text for a button that settles the conflict is not saved again behind it.
      onBlur={inConflict ? later : save}
      onSubmit={() => clearTimeout(pause.current)}
    >
      <input type="hidden" name="field" value={field} />
      <input type="hidden" name="base" defaultValue={text} />
      {value ? <input type="hidden" name="value" value={value} /> : null}
      <div className="top">
        <label htmlFor={field} className={quiet ? 'vh' : undefined}>
          {label}
        </label>
        <span className="saved" role="status">
          {fetcher.state !== 'idle' ? 'Saving' : saved ? <Icon name="check" /> : null}
          {fetcher.state === 'idle' && saved ? `Saved ${saved}` : null}
        </span>
      </div>
      <textarea
        ref={area}
        id={field}
        name="text"
        className={`in ${large ? 'vtext' : ''} ${short ? 'line1' : ''}`}
        rows={short ? 1 : large ? 2 : 3}
        maxLength={most}
        defaultValue={lost && theirs === undefined ? lost.text : text}
        onChange={later}
      />
      {hint ? <p className="hint">{hint}</p> : null}
      {inConflict ? <TextConflict theirs={theirs ?? text} label={label} /> : null}
      {live ? null : (
        <button className="btn" type="submit">
          Save<span className="vh"> {label}</span>
        </button>
      )}
    </fetcher.Form>
  );
}
