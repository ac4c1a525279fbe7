import { useFetchers, useNavigation, useRevalidator } from '@remix-run/react';
import { useEffect, useRef } from 'react';
import { Avatar } from '~/shared/ui/avatar';
import { useLive } from '~/shared/ui/use-live';
import { nameOfField } from './field-names';

const EVERY = 20_000;

type Present = { id: number; name: string; picture: string | null; field: string };
type DraftPresenceProps = { present: Present[]; values: Parameters<typeof nameOfField>[1] };

/** Who else has the draft open, and where they write. Keeps this page as fresh as theirs. */
export function DraftPresence({ present, values }: DraftPresenceProps) {
  const { revalidate, state } = useRevalidator();
  const moving = useNavigation().state !== 'idle';
  const saving = useFetchers().some((fetcher) => fetcher.state !== 'idle');
  // Asking anew amid a visit begins that anew, and amid a save the router leaves where its answer leads.
  const busy = state !== 'idle' || moving || saving;
  const missed = useRef(false);
  useEffect(() => {
    if (!missed.current || busy) return;
    missed.current = false;
    revalidate();
  }, [busy, revalidate]);
  useLive('draft', () => {
    if (busy) missed.current = true;
    else revalidate();
  });

  useEffect(() => {
    const say = () => {
      if (document.hidden) return;
      const field = document.activeElement?.closest('form')?.elements.namedItem('field');
      const at = field instanceof HTMLInputElement ? field.value : '';
      void fetch('/charter/draft/presence', {
        method: 'POST',
        body: new URLSearchParams({ field: at }),
      }).catch(() => undefined);
    };
    say();
    const beat = setInterval(say, EVERY);
    document.addEventListener('focusin', say);
    return () => {
      clearInterval(beat);
      document.removeEventListener('focusin', say);
    };
  }, []);

  return (
    <div role="status">
      <ul className="present" aria-label="Who else is here">
        {present.map((person) => (
          <li key={person.id}>
            <Avatar of={person} small />
            <span>
              {person.name}
              <span className="hint">{person.field ? nameOfField(person.field, values) : 'is here'}</span>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
