import { Field, FormProblems, type Reply } from '~/shared/ui/field';
import { PACE } from './screen-input';

type ScreenFormProps = {
  reply: Reply;
  screen?: { name: string; pace: number; teams: number[] };
  teams: { id: number; path: string }[];
  button: string;
};

/** What a screen is called, whose thanks it shows and how long each picture stays. */
export function ScreenForm({ reply, screen, teams, button }: ScreenFormProps) {
  return (
    <form method="post" className="sheet form">
      <FormProblems reply={reply} labels={{ name: 'Name', teams: 'Teams', pace: 'Seconds' }} />
      <Field
        name="name"
        label="Where does it hang?"
        hint="Such as: Entrance, Lindenhof."
        reply={reply}
        defaultValue={screen?.name}
        required
        maxLength={80}
      />
      <Field
        name="pace"
        label="Seconds until it changes"
        hint={`Between ${PACE.least} and ${PACE.most}. Twenty are enough to read a letter in passing.`}
        reply={reply}
        defaultValue={String(screen?.pace ?? PACE.usual)}
        inputMode="numeric"
        required
      />
      {teams.length ? (
        <fieldset className="field" id="teams">
          <legend>Thanks to which teams?</legend>
          <p className="hint">
            To those ticked and all below them. Tick none for thanks to anyone. Whichever you tick, only
            letters that everyone may read are shown.
          </p>
          <div className="screen-teams">
            {teams.map(({ id, path }) => (
              <label className="opt" key={id}>
                <input
                  type="checkbox"
                  name="teams"
                  value={id}
                  defaultChecked={isTicked(reply, screen?.teams, id)}
                />
                <span>{path}</span>
              </label>
            ))}
          </div>
        </fieldset>
      ) : null}
      <p className="acts">
        <button className="btn go" type="submit">
          {button}
        </button>
      </p>
    </form>
  );
}

function isTicked(reply: Reply, kept: number[] = [], id: number): boolean {
  const typed = reply?.initialValue?.teams;
  return reply?.initialValue ? [typed].flat().includes(String(id)) : kept.includes(id);
}
