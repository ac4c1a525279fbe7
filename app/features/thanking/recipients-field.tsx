import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Avatar, TeamAvatar } from '~/shared/ui/avatar';
import type { Reply } from '~/shared/ui/field';
import { Icon } from '~/shared/ui/icon';
import { useFound } from '~/shared/ui/use-found';
import { NamesList } from './names-list';
import { type Choice, fieldOf, keyOf, RecipientsOffered } from './recipients-offered';

type RecipientsFieldProps = {
  chosen: Choice[];
  /** What the server offers for the words typed; without JavaScript they come with the refused form. */
  offered: Choice[];
  who: string;
  /** Names that were pasted and nobody goes by; undefined where no list can be pasted. */
  list?: string;
  reply: Reply;
  teams?: boolean;
  onChosen?: (chosen: Choice[]) => void;
};

/** To whom: chosen people and teams, and a field that finds more as one types, or when the form is sent. */
export function RecipientsField({
  chosen: before,
  offered,
  who,
  list,
  reply,
  teams = true,
  onChosen,
}: RecipientsFieldProps) {
  const problem = reply?.error?.who?.[0];
  const [chosen, setChosen] = useState(before);
  const [words, setWords] = useState(who);
  const field = useRef<HTMLInputElement>(null);
  const live = useLive();
  const asked = live && words.trim().length > 1;
  const found = useFound<{ choices: Choice[] }>(
    asked ? `/thanks/recipients?${new URLSearchParams({ who: words })}` : null,
  );

  useEffect(() => setChosen(before), [before]);
  useEffect(() => setWords(who), [who]);
  useEffect(() => {
    onChosen?.(chosen);
    // Choosing types nothing: whoever keeps the form hears of it this way.
    field.current?.form?.dispatchEvent(new Event('change'));
  }, [chosen, onChosen]);

  // What the form came back with stays offered until other words are typed: a pasted list has none.
  const open = words === who ? offered : [];
  const choices = (asked ? (found?.choices ?? open) : open).filter(
    (choice) => (teams || choice.kind === 'person') && !chosen.some((one) => keyOf(one) === keyOf(choice)),
  );
  const [active, setActive] = useState(0);
  const marked = choices[Math.min(active, choices.length - 1)];
  const add = (choice: Choice) => {
    setChosen([...chosen, choice]);
    setWords('');
    setActive(0);
    field.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && choices.length) setActive((active + step + choices.length) % choices.length);
    else if (event.key === 'Enter' && marked) add(marked);
    else if (event.key === 'Escape' && words) setWords('');
    else if (event.key === 'Backspace' && !words) setChosen(chosen.slice(0, -1));
    else return;
    if (event.key !== 'Backspace') event.preventDefault();
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
              <Avatar of={choice} small />
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
        {/* biome-ignore lint/a11y/useAriaPropsSupportedByRole: a combobox once JavaScript runs, a plain field before */}
        <input
          ref={field}
          id="who"
          name="who"
          value={live ? words : undefined}
          defaultValue={live ? undefined : who}
          onChange={(event) => {
            setWords(event.target.value);
            setActive(0);
          }}
          onKeyDown={live ? onKeyDown : undefined}
          role={live ? 'combobox' : undefined}
          aria-expanded={live ? choices.length > 0 : undefined}
          aria-controls={live ? 'who-offered' : undefined}
          aria-autocomplete={live ? 'list' : undefined}
          aria-activedescendant={live && marked ? `offered-${keyOf(marked)}` : undefined}
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
      <RecipientsOffered choices={choices} live={live} marked={marked} onAdd={add} />
      {list === undefined ? null : <NamesList list={list} reply={reply} />}
      <p className="vh" role="status">
        {choices.length ? (words ? `${choices.length} found for ${words}` : `${choices.length} found`) : ''}
      </p>
    </div>
  );
}

/** True once JavaScript runs here: until then the plain form stands. */
function useLive(): boolean {
  const [live, setLive] = useState(false);
  useEffect(() => setLive(true), []);
  return live;
}
