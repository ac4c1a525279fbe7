import { Form } from '@remix-run/react';
import { Field, FormProblems, Problem, type Reply } from '~/shared/ui/field';
import { Glyph } from '~/shared/ui/glyph';
import { sayStanding } from './say-standing';

type StoryFormProps = {
  letter: { id: number; text: string; giverName: string; to: string };
  values: { id: number; name: string; hue: string; glyph: string }[];
  story: (Parameters<typeof sayStanding>[0] & { valueId: number; why: string; visitors: boolean }) | null;
  reply: Reply;
};

/** Where leaders choose the value under which a letter is told, say why, and whether visitors are to read it. */
export function StoryForm({ letter, values, story, reply }: StoryFormProps) {
  const under = values.some(({ id }) => id === story?.valueId) ? story?.valueId : values[0]?.id;
  return (
    <div className="page">
      <h1>Tell this under a value</h1>
      <FormProblems reply={reply} labels={{ value: 'Value', why: 'Why this one' }} />
      <blockquote className="quote" dir="auto">
        {letter.text}
        <footer className="small soft">
          {letter.giverName} to {letter.to}
        </footer>
      </blockquote>
      {values.length ? (
        <Form method="post" className="sheet form">
          <fieldset id="value" aria-describedby={reply?.error?.value ? 'value-err' : undefined}>
            <legend>Under which value?</legend>
            {values.map(({ id, name, hue, glyph }) => (
              <label className={`opt hue-${hue}`} key={id}>
                <input type="radio" name="value" value={id} defaultChecked={id === under} />
                <span className="tag">
                  <Glyph name={glyph} />
                  {name}
                </span>
              </label>
            ))}
            <Problem of="value" reply={reply} />
          </fieldset>
          <Field
            name="why"
            label="Why this one, if you like to say"
            hint="One line. It stands beside the letter, for members."
            reply={reply}
            defaultValue={story?.why}
            maxLength={200}
          />
          <label className="opt">
            <input type="checkbox" name="visitors" defaultChecked={story?.visitors ?? false} />
            <span>
              Tell it to visitors too: everyone on it is asked first
              <span className="hint">
                They read it once all of them have agreed, and not a moment longer.
              </span>
            </span>
          </label>
          {story?.visitors ? <p className="state">{sayStanding(story)}</p> : null}
          <p className="acts">
            <button className="btn go" type="submit">
              {story ? 'Keep it so' : 'Tell it on the culture page'}
            </button>
            <a className="btn bare" href={`/thanks/${letter.id}`}>
              Back to the letter
            </a>
          </p>
        </Form>
      ) : (
        <p className="soft">None of the values it was given for is in force any more.</p>
      )}
      {story ? (
        <Form method="post" action={`/thanks/${letter.id}/story/removal`}>
          <button className="btn" type="submit">
            Take it off the culture page
          </button>
        </Form>
      ) : null}
    </div>
  );
}
