import { useFetcher } from '@remix-run/react';
import { Icon } from '~/shared/ui/icon';
import { REACTIONS } from './reactions';

type Counted = { kind: string; count: number; mine: boolean };

/** The fixed reactions below a letter; each is a form, quick with JavaScript and whole without. */
export function ReactionBar({ id, reactions }: { id: number; reactions: Counted[] }) {
  return (
    <div className="foot">
      {REACTIONS.map((reaction) => (
        <Reaction
          key={reaction.kind}
          id={id}
          {...reaction}
          counted={reactions.find((one) => one.kind === reaction.kind)}
        />
      ))}
    </div>
  );
}

type ReactionProps = (typeof REACTIONS)[number] & { id: number; counted?: Counted };

function Reaction({ id, kind, says, icon, counted }: ReactionProps) {
  const fetcher = useFetcher();
  const was = counted?.mine ?? false;
  const on = fetcher.formData ? fetcher.formData.get('on') === 'true' : was;
  const count = (counted?.count ?? 0) + (on === was ? 0 : on ? 1 : -1);
  return (
    <fetcher.Form method="post" action={`/thanks/${id}/reactions`}>
      <input type="hidden" name="kind" value={kind} />
      <button className="react" type="submit" name="on" value={on ? 'false' : 'true'} aria-pressed={on}>
        <Icon name={icon} />
        <span className="w">{says}</span>
        {count > 0 ? <span>{count}</span> : null}
      </button>
    </fetcher.Form>
  );
}
