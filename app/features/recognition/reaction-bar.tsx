import { Icon } from '~/shared/ui/icon';
import { REACTIONS } from './reactions';

type Counted = { kind: string; count: number; mine: boolean };

/** The fixed reactions below a letter: one form, whose buttons each post the state they lead to. */
export function ReactionBar({
  id,
  reactions,
  comments,
}: {
  id: number;
  reactions: Counted[];
  comments: number;
}) {
  return (
    <form className="foot" method="post" action={`/thanks/${id}/reactions`}>
      {REACTIONS.map(({ kind, says, icon }) => {
        const { count = 0, mine = false } = reactions.find((one) => one.kind === kind) ?? {};
        return (
          // biome-ignore lint/a11y/useButtonType: "submit" is the default, and sixty of them are on a page
          <button key={kind} name="reaction" value={`${kind} ${mine ? 'off' : 'on'}`} aria-pressed={mine}>
            <Icon name={icon} />
            <span>{says}</span>
            {count > 0 ? <b>{count}</b> : null}
          </button>
        );
      })}
      <a href={`/thanks/${id}#comments`}>
        <Icon name="speech" />
        <span>Comment</span>
        {comments ? <b>{comments}</b> : null}
      </a>
    </form>
  );
}
