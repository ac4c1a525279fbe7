import { useNavigate } from '@remix-run/react';
import { useEffect, useRef } from 'react';

const KEYS: [keys: string, path: string, says: string][] = [
  ['n', '/thanks/new', 'Thank someone'],
  ['/', '/people', 'Search for people'],
  ['g f', '/', 'Thanks'],
  ['g c', '/culture', 'Our charter'],
  ['g p', '/people', 'People'],
  ['g d', '/charter/draft', 'Charter draft'],
];

/** Single-key ways about, silent while someone writes; people can switch them off on their account page. */
export function Shortcuts({ leader }: { leader: boolean }) {
  const navigate = useNavigate();
  const help = useRef<HTMLDialogElement>(null);
  const keys = KEYS.filter(([key]) => leader || key !== 'g d');

  useEffect(() => {
    let before = '';
    const onKey = (event: KeyboardEvent) => {
      const at = event.target as HTMLElement;
      const writing = at.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(at.tagName);
      if (writing || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === '?') return help.current?.showModal();
      const pressed = before === 'g' ? `g ${event.key}` : event.key;
      before = event.key;
      const hit = KEYS.find(([key]) => key === pressed);
      if (!hit || help.current?.open) return;
      event.preventDefault();
      navigate(hit[1]);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [navigate]);

  return (
    <dialog ref={help} className="keys" aria-labelledby="keys-title">
      <h2 id="keys-title">Keys</h2>
      <dl>
        {keys.map(([key, , says]) => (
          <div key={key}>
            <dt>
              {key.split(' ').map((part) => (
                <kbd key={part}>{part}</kbd>
              ))}
            </dt>
            <dd>{says}</dd>
          </div>
        ))}
      </dl>
      <form method="dialog">
        <button className="btn" type="submit">
          Close
        </button>
      </form>
    </dialog>
  );
}
