import { Avatar, TeamAvatar } from '~/shared/ui/avatar';

export type Choice = {
  kind: 'person' | 'team';
  id: number;
  name: string;
  note: string;
  picture?: string | null;
  /** How they wish to be thanked. */
  wish?: string;
};

export const keyOf = (choice: Choice) => `${choice.kind}-${choice.id}`;
export const fieldOf = (choice: Choice) => (choice.kind === 'person' ? 'people' : 'teams');

type RecipientsOfferedProps = {
  choices: Choice[];
  /** False until JavaScript runs here: then each choice is a box to tick. */
  live: boolean;
  /** The one that Enter takes. */
  marked: Choice | undefined;
  onAdd: (choice: Choice) => void;
};

/** Whom the words typed could mean. */
export function RecipientsOffered({ choices, live, marked, onAdd }: RecipientsOfferedProps) {
  if (!live)
    return (
      <ul className="choose">
        {choices.map((choice) => (
          <li key={keyOf(choice)}>
            <label className="opt">
              <input type="checkbox" name={fieldOf(choice)} value={choice.id} />
              <Named choice={choice} />
            </label>
          </li>
        ))}
      </ul>
    );
  return (
    <div className="choose" id="who-offered" role="listbox" aria-label="Found" hidden={!choices.length}>
      {choices.map((choice) => (
        <div
          className="opt"
          key={keyOf(choice)}
          id={`offered-${keyOf(choice)}`}
          role="option"
          tabIndex={-1}
          aria-selected={choice === marked}
          onClick={() => onAdd(choice)}
          // The field keeps the keyboard; its keys walk this list.
          onKeyDown={undefined}
          onMouseDown={(event) => event.preventDefault()}
        >
          <Named choice={choice} />
        </div>
      ))}
    </div>
  );
}

function Named({ choice }: { choice: Choice }) {
  return (
    <>
      {choice.kind === 'person' ? <Avatar of={choice} /> : <TeamAvatar name={choice.name} />}
      <span>
        {choice.name}
        <span className="hint">{choice.note}</span>
      </span>
    </>
  );
}
