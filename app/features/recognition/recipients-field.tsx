import { useFetcher } from '@remix-run/react';
import { useEffect, useRef, useState } from 'react';
import { Avatar, TeamAvatar } from '~/shared/ui/avatar';
import { Icon } from '~/shared/ui/icon';

export type Choice = { kind: 'person' | 'team'; id: number; name: string; note: string };

type RecipientsFieldProps = {
  chosen: Choice[];
  /** What the server offers for the words typed; without JavaScript they come with the refused form. */
  offered: Choice[];
  who: string;
  problem?: string;
  teams?: boolean;
};

const keyOf = (choice: Choice) => `${choice.kind}-${choice.id}`;
const fieldOf = (choice: Choice) => (choice.kind === 'person' ? 'people' : 'teams');

/** To whom: chosen people and teams, and a field that finds more as one types, or when the form is sent. */
export function RecipientsField({
  chosen: before,
  offered,
  who,
  problem,
  teams = true,
}: RecipientsFieldProps) {
  const [chosen, setChosen] = useState(before);
  const [words, setWords] = useState(who);
  const field = useRef<HTMLInputElement>(null);
  const found = useFetcher<{ choices: Choice[] }>();
  const live = useLive();

  useEffect(() => setChosen(before), [before]);
  useEffect(() => setWords(who), [who]);
  useEffect(() => {
    if (!live || words.trim().length < 2) return;
    const wait = setTimeout(() => found.load(`/thanks/recipients?who=${encodeURIComponent(words)}`), 150);
    return () => clearTimeout(wait);
  }, [words, live, found.load]);

  const choices = (words.trim().length < 2 ? [] : (found.data?.choices ?? offered)).filter(
    (choice) => (teams || choice.kind === 'person') && !chosen.some((one) => keyOf(one) === keyOf(choice)),
  );
  const add = (choice: Choice) => {
    setChosen([...chosen, choice]);
    setWords('');
    field.current?.focus();
  };

  return (
    <div className="field">
      <label htmlFor="who">To</label>
      <div className={`tobox ${problem ? 'bad' : ''}`}>
        {chosen.map((choice) => (
          <label className="who" key={keyOf(choice)}>
            <input
              className={live ? 'vh' : ''}
              type="checkbox"
              name={fieldOf(choice)}
              value={choice.id}
              checked={live ? true : undefined}
              defaultChecked={live ? undefined : true}
              onChange={() => setChosen(chosen.filter((one) => one !== choice))}
            />
            {choice.kind === 'person' ? (
              <Avatar name={choice.name} small />
            ) : (
              <TeamAvatar name={choice.name} small />
            )}
            {choice.name}
            {live ? (
              <span className="icon" aria-hidden="true">
                <Icon name="cross" />
              </span>
            ) : null}
          </label>
        ))}
        <input
          ref={field}
          id="who"
          name="who"
          value={live ? words : undefined}
          defaultValue={live ? undefined : who}
          onChange={(event) => setWords(event.target.value)}
          autoComplete="off"
          maxLength={120}
          placeholder={chosen.length ? '' : 'A name, or a team'}
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem ? 'who-err' : undefined}
        />
        {live ? null : (
          <button className="btn" type="submit" name="find" value="yes" formNoValidate>
            Find
          </button>
        )}
      </div>
      {problem ? (
        <p className="err" id="who-err">
          <Icon name="warning" />
          <span>{problem}</span>
        </p>
      ) : null}
      {choices.length ? <Offered choices={choices} live={live} onAdd={add} /> : null}
      <p className="vh" role="status">
        {choices.length ? `${choices.length} found for ${words}` : ''}
      </p>
    </div>
  );
}

function Offered({
  choices,
  live,
  onAdd,
}: {
  choices: Choice[];
  live: boolean;
  onAdd: (choice: Choice) => void;
}) {
  return (
    <ul className="choose">
      {choices.map((choice) => {
        const inside = (
          <>
            {choice.kind === 'person' ? <Avatar name={choice.name} /> : <TeamAvatar name={choice.name} />}
            <span>
              {choice.name}
              <span className="hint">{choice.note}</span>
            </span>
          </>
        );
        return (
          <li key={keyOf(choice)}>
            {live ? (
              <button type="button" onClick={() => onAdd(choice)}>
                {inside}
              </button>
            ) : (
              <label className="opt">
                <input type="checkbox" name={fieldOf(choice)} value={choice.id} />
                {inside}
              </label>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** True once JavaScript runs here: until then the plain form stands. */
function useLive(): boolean {
  const [live, setLive] = useState(false);
  useEffect(() => setLive(true), []);
  return live;
}
