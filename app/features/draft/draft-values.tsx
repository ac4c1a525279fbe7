import { Form } from '@remix-run/react';
import type { CharterChanges } from '~/features/charter/charter-changes';
import { Glyph } from '~/shared/ui/glyph';
import { Moves } from './draft-moves';
import type { DraftValue } from './draft-queries.server';
import { DraftValuePanel } from './draft-value-panel';

type DraftValuesProps = {
  values: DraftValue[];
  open: number | null;
  refused: { field: string; text: string }[];
  changes: CharterChanges;
  /** What waits beside each value, in words, by its id. */
  notes: Record<number, string>;
};

/** The ranked values: one open at a time, moved by buttons, set aside below. */
export function DraftValues({ values, open, refused, changes, notes }: DraftValuesProps) {
  const kept = values.filter((value) => !value.retired);
  const aside = values.filter((value) => value.retired);
  return (
    <section className="part">
      <h2>Our values, the most important first</h2>
      {kept.length ? null : (
        <p className="soft">
          Few, specific, and each shown by what one can see people do. Three to five are plenty.
        </p>
      )}
      <ol className="order">
        {kept.map((value, i) => {
          const name = value.name || 'A value without a name';
          const says =
            changes.values.find((change) => change.id === value.id)?.says.join(' ') ?? 'Not changed.';
          return (
            <li className={`hue-${value.hue}`} id={`draft-${value.id}`} key={value.id}>
              <div className="row">
                <span className="n">{i + 1}</span>
                <span className="stamp">
                  <Glyph name={value.glyph} />
                </span>
                <span>
                  <span className="chip-n">{name}</span>
                  <span className="hint">
                    {changes.charter[0] === 'This is the first version.' ? '' : says} {notes[value.id]}
                  </span>
                </span>
                <a
                  className="link small"
                  href={open === value.id ? '/charter/draft' : `/charter/draft?value=${value.id}`}
                  data-stay
                >
                  {open === value.id ? 'Close' : 'Edit'}
                  <span className="vh"> {name}</span>
                </a>
                <Moves
                  path={`/charter/draft/values/${value.id}/order`}
                  name={name}
                  first={i === 0}
                  last={i === kept.length - 1}
                  open={open}
                />
              </div>
              {open === value.id ? <DraftValuePanel value={value} all={values} refused={refused} /> : null}
            </li>
          );
        })}
      </ol>
      <Form method="post" action="/charter/draft/values">
        <button className="btn" type="submit">
          Add a value
        </button>
      </Form>
      {aside.length ? <Aside aside={aside} kept={kept} /> : null}
    </section>
  );
}

function Aside({ aside, kept }: { aside: DraftValue[]; kept: DraftValue[] }) {
  return (
    <div className="aside" id="aside">
      <h3>Set aside</h3>
      <ul>
        {aside.map((value) => (
          <li key={value.id}>
            <span>{value.name || 'A value without a name'}</span>
            <Form method="post" action={`/charter/draft/values/${value.id}/retirement`}>
              <label className="small" htmlFor={`heir-${value.id}`}>
                Its thanks count for
              </label>
              <select className="in" id={`heir-${value.id}`} name="heir" defaultValue={value.heirId ?? ''}>
                <option value="">no other value</option>
                {kept.map((other) => (
                  <option key={other.id} value={other.id}>
                    {other.name || 'a value without a name'}
                  </option>
                ))}
              </select>
              <button className="btn" type="submit" name="on" value="true">
                Save
              </button>
              <button className="btn bare" type="submit" name="on" value="false">
                Bring back
              </button>
            </Form>
          </li>
        ))}
      </ul>
    </div>
  );
}
