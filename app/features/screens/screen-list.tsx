import { listNames } from '~/shared/formats';

type ScreenListProps = { screens: { id: number; name: string; pace: number; teamNames: string[] }[] };

/** The screens in use, each a link to what can be changed about it. */
export function ScreenList({ screens }: ScreenListProps) {
  if (!screens.length) return <p className="soft">None hangs yet. The entrance is a good first place.</p>;
  return (
    <ul className="sheet screens">
      {screens.map(({ id, name, pace, teamNames }) => (
        <li key={id}>
          <a href={`/settings/screens/${id}`}>{name}</a>
          <span className="hint">
            {teamNames.length ? `Thanks to ${listNames(teamNames)}` : 'Thanks to everyone'}, a change every{' '}
            {pace} seconds
          </span>
        </li>
      ))}
    </ul>
  );
}
