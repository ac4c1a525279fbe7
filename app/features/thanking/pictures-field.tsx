import { type ChangeEvent, useEffect, useState } from 'react';
import { Problem, type Reply } from '~/shared/ui/field';

/** A picture that lies on the server already, beside the letter that is being written. */
export type Kept = { id: number; alt: string; width: number; height: number };

export const MOST_PICTURES = 4;

/** The key of the letter that a form holds now. */
export const keyIn = (form: HTMLFormElement | null) => String(form ? new FormData(form).get('key') : '');

type PicturesFieldProps = { kept: Kept[]; reply: Reply };

/** Up to four pictures, each with words for those who cannot see it. With JavaScript each goes up as it is chosen. */
export function PicturesField({ kept: before, reply }: PicturesFieldProps) {
  const [kept, setKept] = useState(before);
  const [problem, setProblem] = useState('');
  const [busy, setBusy] = useState(false);
  useEffect(() => setKept(before), [before]);

  const onChange = async (event: ChangeEvent<HTMLInputElement>) => {
    const field = event.target;
    const files = [...(field.files ?? [])].slice(0, MOST_PICTURES - kept.length);
    setProblem('');
    setBusy(true);
    for (const file of files) {
      const body = new FormData();
      body.set('key', keyIn(field.form));
      body.set('picture', file);
      const asked = { method: 'POST', body, headers: { Accept: 'application/json' } };
      const answer = await fetch('/thanks/pictures', asked).catch(() => null);
      const told = (await answer?.json().catch(() => null)) as { picture?: Kept; problem?: string } | null;
      const { picture } = told ?? {};
      if (picture) setKept((now) => [...now, picture]);
      else
        setProblem(
          told?.problem ?? 'This picture did not reach us. Try it again, or send your thanks without it.',
        );
    }
    setBusy(false);
    field.value = '';
  };

  return (
    <fieldset id="pictures" className="pictures-field">
      <legend>Pictures</legend>
      <p className="hint">Up to four. No patients, no guests, no screens with names.</p>
      {kept.map((picture) => (
        <div className="kept" key={picture.id}>
          <img src={`/thanks/pictures/${picture.id}`} alt="" width={96} loading="lazy" />
          <div className="field">
            <label htmlFor={`alt-${picture.id}`}>What can be seen, for those who cannot see it</label>
            <input
              className="in"
              id={`alt-${picture.id}`}
              name={`alt-${picture.id}`}
              maxLength={300}
              defaultValue={picture.alt}
            />
          </div>
          <label className="opt">
            <input type="checkbox" name="pictures" value={picture.id} defaultChecked />
            <span>Send it along</span>
          </label>
        </div>
      ))}
      {kept.length < MOST_PICTURES ? (
        <div className="field">
          <label htmlFor="files">{kept.length ? 'Another picture' : 'Choose pictures'}</label>
          <input
            className="in"
            type="file"
            id="files"
            name="files"
            multiple
            accept="image/*"
            onChange={onChange}
            aria-describedby="files-hint"
          />
          <p className="hint" id="files-hint" role="status">
            {busy ? 'On its way' : 'JPEG, PNG or WebP, up to 10 MB each.'}
          </p>
        </div>
      ) : null}
      {problem ? (
        <p className="err" role="alert">
          <span>{problem}</span>
        </p>
      ) : (
        <Problem of="pictures" reply={reply} />
      )}
    </fieldset>
  );
}
