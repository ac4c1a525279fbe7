import { SERVED, SERVED_NAMES } from '~/features/recognition/served';

/** Whom it helped. Nothing is chosen until the giver says it, and it can be left unsaid again. */
export function ServedField({ served }: { served: string | undefined }) {
  return (
    <fieldset>
      <legend>Whom did it help?</legend>
      {SERVED_NAMES.map((name) => (
        <label className="opt" key={name}>
          <input type="radio" name="served" value={name} defaultChecked={name === served} />
          <span>{SERVED[name]}</span>
        </label>
      ))}
      <label className="opt">
        <input type="radio" name="served" value="" />
        <span>I leave it open</span>
      </label>
      <p className="hint">Counted for all letters together, so that we see whom our care reaches.</p>
    </fieldset>
  );
}
