import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Avatar } from '~/shared/ui/avatar';
import { Problem, type Reply, typedValue } from '~/shared/ui/field';
import { useFound } from '~/shared/ui/use-found';

type Offer = { id: number; name: string; note: string; picture: string | null };
type MentionFieldProps = {
  /** Tells fields of one page apart. */
  id?: string;
  label: string;
  /** The address that offers who may read the text. */
  offers: string;
  text?: string;
  reply?: Reply;
  rows?: number;
};

const BEFORE_CARET = /@([\p{L}\p{N}][\p{L}\p{N} .'’-]{0,60})$/u;

/** A text with mentions. Typing @ and a name offers people who may read it; without JavaScript @Full Name will do. */
export function MentionField({
  id = 'text',
  label,
  offers: address,
  text,
  reply,
  rows = 3,
}: MentionFieldProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  const [words, setWords] = useState<string | null>(null);
  const [chosen, setChosen] = useState<number[]>([]);
  const [active, setActive] = useState(0);
  const asked = words && `${address}?${new URLSearchParams({ q: words })}`;
  const found = useFound<{ people: Offer[] }>(asked);
  const offers = words === null ? [] : (found?.people ?? []);
  const marked = offers[Math.min(active, offers.length - 1)];
  const problem = reply?.error?.text?.[0];

  const look = () => {
    const { value = '', selectionStart = 0 } = area.current ?? {};
    const typed = BEFORE_CARET.exec(value.slice(0, selectionStart ?? 0))?.[1] ?? null;
    setWords(typed);
    setActive(0);
  };
  // What was typed before this page's script ran.
  useEffect(look, []);
  const take = (person: Offer) => {
    const field = area.current;
    if (!field || words === null) return;
    const at = (field.selectionStart ?? 0) - words.length;
    field.setRangeText(`${person.name} `, at, field.selectionStart ?? at, 'end');
    field.focus();
    setChosen([...chosen, person.id]);
    setWords(null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!offers.length) return;
    if (step) setActive((active + step + offers.length) % offers.length);
    else if ((event.key === 'Enter' || event.key === 'Tab') && marked) take(marked);
    else if (event.key === 'Escape') setWords(null);
    else return;
    event.preventDefault();
  };

  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <textarea
        ref={area}
        className="in"
        id={id}
        name="text"
        rows={rows}
        required
        maxLength={1000}
        defaultValue={typedValue(reply, 'text', text)}
        onInput={look}
        onKeyDown={onKeyDown}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? `${id}-err` : `${id}-hint`}
        aria-autocomplete="list"
        aria-controls={`${id}-offered`}
        aria-activedescendant={marked ? `${id}-offered-${marked.id}` : undefined}
      />
      <p className="hint" id={`${id}-hint`}>
        Write @ and a name to mention someone.
      </p>
      <Problem of="text" reply={reply} />
      {chosen.map((person) => (
        <input key={person} type="hidden" name="mentions" value={person} />
      ))}
      <div className="choose" id={`${id}-offered`} role="listbox" aria-label="People" hidden={!offers.length}>
        {offers.map((person) => (
          <div
            className="opt"
            key={person.id}
            id={`${id}-offered-${person.id}`}
            role="option"
            tabIndex={-1}
            aria-selected={person === marked}
            onClick={() => take(person)}
            // The text keeps the keyboard; its keys walk this list.
            onKeyDown={undefined}
            onMouseDown={(event) => event.preventDefault()}
          >
            <Avatar of={person} />
            <span>
              {person.name}
              <span className="hint">{person.note}</span>
            </span>
          </div>
        ))}
      </div>
    </div>
  );
}
