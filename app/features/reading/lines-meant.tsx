import { Avatar } from '~/shared/ui/avatar';

export type Line = { id: number; name: string; title: string; picture: string | null; line: string };

/** What people say it means for their work, as far as they let everyone read it. */
export function LinesMeant({ lines }: { lines: Line[] }) {
  return (
    <ul className="meant">
      {lines.map((one) => (
        <li className="say" key={one.id}>
          <Avatar of={one} small />
          <div>
            <p>{one.line}</p>
            <p className="by">
              <b>{one.name}</b> {one.title}
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}
