import { Form } from '@remix-run/react';
import { type Piece, PLACES, type Place } from '~/features/statement/piece';

type ArrangementFormProps = {
  pieces: Piece[] /** Where something is wrong, and what. */;
  problem: { at: number; says: string } | null;
};

const OF_VALUES: Place[] = ['definition', 'do', 'dont', 'story'];

/** Everything that was read, piece by piece, each with the place it goes to. Nothing is dropped; all can be corrected. */
export function ArrangementForm({ pieces, problem }: ArrangementFormProps) {
  const values = pieces.flatMap(({ place, text }, at) => (place === 'value' ? [{ at, name: text }] : []));
  const lastValue = (at: number) => values.filter((value) => value.at < at).at(-1)?.at ?? -1;
  return (
    <Form method="post" className="stack">
      <ol className="pieces">
        {pieces.map(({ place, text }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no name but their place in the list
          <li key={`${at} ${place} ${text}`} className={`piece is-${place}`} id={`piece-${at}`}>
            <div className="where">
              <select
                className="in"
                name="place"
                defaultValue={place}
                aria-label={`Place of piece ${at + 1}`}
              >
                {Object.entries(PLACES).map(([key, says]) => (
                  <option key={key} value={key}>
                    {says}
                  </option>
                ))}
              </select>
              {values.length ? (
                <select
                  className="in"
                  name="under"
                  defaultValue={OF_VALUES.includes(place) ? lastValue(at) : -1}
                  aria-label={`Value of piece ${at + 1}`}
                >
                  <option value={-1}>of no value</option>
                  {values.map((value) => (
                    <option key={value.at} value={value.at}>
                      of {value.name}
                    </option>
                  ))}
                </select>
              ) : (
                <input type="hidden" name="under" value={-1} />
              )}
            </div>
            <textarea
              className="in"
              name="text"
              rows={text.length > 120 ? 4 : text.length > 60 ? 2 : 1}
              defaultValue={text}
              aria-label={`Text of piece ${at + 1}`}
              aria-invalid={problem?.at === at ? true : undefined}
              aria-describedby={problem?.at === at ? `piece-${at}-err` : undefined}
            />
            {problem?.at === at ? (
              <p className="err" id={`piece-${at}-err`}>
                {problem.says}
              </p>
            ) : null}
          </li>
        ))}
      </ol>
      <p className="acts">
        <button className="btn go" type="submit" name="go" value="adopt">
          Take it over into the draft: nothing is published
        </button>
        <button className="btn" type="submit" name="go" value="keep">
          Keep the corrections
        </button>
      </p>
    </Form>
  );
}
