import { Problem, type Reply } from '~/shared/ui/field';
import { Glyph } from '~/shared/ui/glyph';

export type ValueChoice = {
  id: number;
  name: string;
  hue: string;
  glyph: string;
  behaviours: { id: number; kind: string; text: string }[];
};

type ValuesFieldProps = { values: ValueChoice[]; chosen: number[]; shown: number[]; reply: Reply };

/** One to three values, and under each one ticked the behaviours that it asks for. */
export function ValuesField({ values, chosen, shown, reply }: ValuesFieldProps) {
  const problem = reply?.error?.values?.[0];
  return (
    <fieldset id="values" aria-describedby={problem ? 'values-err' : undefined}>
      <legend>Which of our values did it show?</legend>
      <p className="hint">One to three.</p>
      <Problem of="values" reply={reply} />
      <div className="vals">
        {values.map((value) => {
          const done = value.behaviours.filter((behaviour) => behaviour.kind === 'do');
          return (
            <div className={`val hue-${value.hue}`} key={value.id}>
              <label>
                <input
                  type="checkbox"
                  name="values"
                  value={value.id}
                  defaultChecked={chosen.includes(value.id)}
                />
                <span className="stamp">
                  <Glyph name={value.glyph} />
                </span>
                <span className="chip-n">{value.name}</span>
              </label>
              {done.length ? (
                <div className="how">
                  <p>If one of these fits, tick it</p>
                  {done.map((behaviour) => (
                    <label className="opt" key={behaviour.id}>
                      <input
                        type="checkbox"
                        name="behaviours"
                        value={behaviour.id}
                        defaultChecked={shown.includes(behaviour.id)}
                      />
                      <span>{behaviour.text}</span>
                    </label>
                  ))}
                </div>
              ) : null}
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}
