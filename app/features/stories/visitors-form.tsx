import { Field, FormProblems, type Reply, typedValue } from '~/shared/ui/field';
import { Glyph } from '~/shared/ui/glyph';
import { HUES } from '~/shared/ui/hues';

type VisitorsFormProps = {
  page: {
    open: boolean;
    hue: string | null;
    /** What stands there while they chose no title of their own. */
    title: string;
    words: { title: string; description: string; language: string; indexed: boolean };
  };
  values: { id: number; name: string; hue: string; glyph: string; shown: boolean }[];
  languages: { value: string; label: string }[];
  reply: Reply;
};

/** Whether visitors see the culture page, what it says of itself, its colour, and which values they read. */
export function VisitorsForm({ page, values, languages, reply }: VisitorsFormProps) {
  const { words } = page;
  return (
    <form method="post" className="sheet form">
      <FormProblems reply={reply} labels={{ title: 'Title', description: 'Description', hue: 'Colour' }} />
      <label className="opt">
        <input type="checkbox" name="open" defaultChecked={page.open} />
        <span>
          Open our culture page to visitors
          <span className="hint">
            They read the vision, the values and the behaviours, and letters that everyone on them lets them
            read.
          </span>
        </span>
      </label>
      <Field
        name="title"
        label="Its title"
        hint={`Where you choose none, it is “${page.title}”.`}
        reply={reply}
        defaultValue={words.title}
        maxLength={80}
      />
      <Field
        name="description"
        label="A description"
        hint="What stands below the title where someone passes the address on."
        reply={reply}
        defaultValue={words.description}
        maxLength={200}
      />
      <Field
        name="language"
        label="The language it is written in"
        hint="So that it is read aloud, hyphenated and translated as it should."
        reply={reply}
        defaultValue={words.language}
        options={languages}
      />
      <label className="opt">
        <input type="checkbox" name="indexed" defaultChecked={words.indexed} />
        <span>
          Search engines may list it
          <span className="hint">Else we ask them not to.</span>
        </span>
      </label>
      <fieldset id="hue">
        <legend>Our colour</legend>
        <div className="hues">
          {['', ...HUES].map((hue) => (
            <label className={hue ? `opt hue-${hue}` : 'opt'} key={hue}>
              <input
                type="radio"
                name="hue"
                value={hue}
                defaultChecked={hue === typedValue(reply, 'hue', page.hue)}
              />
              <span className="swatch" />
              {hue ? hue.replace(/^./, (letter) => letter.toUpperCase()) : 'Ink'}
            </label>
          ))}
        </div>
      </fieldset>
      {values.length ? (
        <fieldset>
          <legend>The values they read</legend>
          {values.map(({ id, name, hue, glyph, shown }) => (
            <label className={`opt hue-${hue}`} key={id}>
              <input type="checkbox" name="values" value={id} defaultChecked={shown} />
              <span className="tag">
                <Glyph name={glyph} />
                {name}
              </span>
            </label>
          ))}
        </fieldset>
      ) : null}
      <p className="acts">
        <button className="btn go" type="submit">
          Keep
        </button>
      </p>
    </form>
  );
}
