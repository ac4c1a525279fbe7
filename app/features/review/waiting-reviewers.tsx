import { Form } from '@remix-run/react';
import { Avatar } from '~/shared/ui/avatar';

export type Waiting = {
  id: number;
  personId: number;
  name: string;
  picture: string | null;
  note: string;
  /** "asked by Helena Frey on Monday, by 3 December" */
  says: string;
  gone: boolean;
  overdue: boolean;
};

/** Who was asked and has not answered, and for how long. */
export function WaitingReviewers({ waiting }: { waiting: Waiting[] }) {
  if (!waiting.length) return <p className="soft">Nobody is asked at present.</p>;
  return (
    <ul className="people">
      {waiting.map((one) => (
        <li key={one.id}>
          <Avatar of={{ id: one.personId, name: one.name, picture: one.picture }} />
          <span>
            {one.name}
            <span className="hint">
              {one.gone ? 'has left: ask someone else.' : one.says}
              {one.overdue && !one.gone ? ' The day has passed.' : ''}
            </span>
          </span>
          <Form method="post" action={`/charter/review/requests/${one.id}/withdrawal`}>
            <button className="link small" type="submit">
              Take the request back<span className="vh"> to {one.name}</span>
            </button>
          </Form>
        </li>
      ))}
    </ul>
  );
}
