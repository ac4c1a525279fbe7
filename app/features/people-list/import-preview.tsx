import { COLUMNS } from './columns';
import type { Change, Plan } from './plan';

const SHOWN = 100;

/** What taking in the list would do, or what stands in its way. */
export function ImportPreview({ plan }: { plan: Plan }) {
  if (plan.problems.length) return <Problems problems={plan.problems} />;
  return (
    <>
      <p>{summaryOf(plan)}</p>
      {plan.unread.length ? <p className="hint">Not read: {plan.unread.join(', ')}.</p> : null}
      {plan.unplaced.length ? (
        <p className="hint">
          The manager in {plan.unplaced.length === 1 ? 'line' : 'lines'}{' '}
          {plan.unplaced.slice(0, 20).join(', ')}
          {plan.unplaced.length > 20 ? ' and others' : ''} has no place: a manager belongs to a team, and
          there is none or none above.
        </p>
      ) : null}
      <Group title="Changed" count={plan.changed.length}>
        {plan.changed.slice(0, SHOWN).map(({ person, changes }) => (
          <li key={person.id}>
            <b>{person.name}</b>: {changes.map(sayChange).join('; ')}
          </li>
        ))}
      </Group>
      <Group title="Added" count={plan.added.length}>
        {plan.added.slice(0, SHOWN).map((person) => (
          <li key={person.id}>
            <b>{person.name}</b>
            {[person.title, person.email ?? person.staffNumber].filter(Boolean).map((text) => `, ${text}`)}
          </li>
        ))}
      </Group>
      <Group title="New teams" count={plan.teams.length}>
        {plan.teams.slice(0, SHOWN).map((team) => (
          <li key={team.id}>{team.path}</li>
        ))}
      </Group>
      <Group title="Managers" count={plan.managers.length}>
        {plan.managers.slice(0, SHOWN).map(({ teamId, team, before, person }) => (
          <li key={teamId}>
            {team}: {before ? `${before} → ` : ''}
            <b>{person}</b>
          </li>
        ))}
      </Group>
      <Group title="Not in this list" count={plan.missing.length}>
        {plan.missing.slice(0, SHOWN).map((person) => (
          <li key={person.id}>
            <a href={`/people/${person.id}`}>{person.name}</a>
          </li>
        ))}
      </Group>
    </>
  );
}

function Problems({ problems }: Pick<Plan, 'problems'>) {
  return (
    <>
      <p>
        {problems.length === 1 ? 'One thing stands' : `${problems.length} things stand`} in the way. Nothing
        was taken in; mend the file and upload it again.
      </p>
      <table className="facts">
        <thead>
          <tr>
            <th scope="col">Line</th>
            <th scope="col">Column</th>
            <th scope="col">What to mend</th>
          </tr>
        </thead>
        <tbody>
          {problems.slice(0, SHOWN).map(({ line, column, problem }) => (
            <tr key={`${line} ${column} ${problem}`}>
              <td>{line}</td>
              <td>{column ? COLUMNS[column] : ''}</td>
              <td>{problem}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {problems.length > SHOWN ? <p className="hint">And {problems.length - SHOWN} more.</p> : null}
    </>
  );
}

function Group({ title, count, children }: { title: string; count: number; children: React.ReactNode }) {
  if (!count) return null;
  return (
    <details open={count <= 20}>
      <summary>
        {title}: {count}
      </summary>
      <ul className="plain">{children}</ul>
      {count > SHOWN ? <p className="hint">And {count - SHOWN} more.</p> : null}
    </details>
  );
}

/** Whether taking in the list would do anything at all. */
export const doesNothing = (plan: Plan) =>
  plan.added.length + plan.changed.length + plan.teams.length + plan.managers.length === 0;

function summaryOf(plan: Plan): string {
  const people = (count: number) => (count === 1 ? '1 person' : `${count} people`);
  const { added, changed, left, missing } = plan;
  const says = doesNothing(plan)
    ? `All ${people(left)} of this list are here just so.`
    : `${people(added.length)} will be added, ${changed.length} changed, and ${left} stay as they are.`;
  const rest = missing.length
    ? ` ${people(missing.length)} here ${missing.length === 1 ? 'is' : 'are'} not in it.`
    : '';
  return says + rest;
}

function sayChange({ what, from, to }: Change): string {
  if (what === 'back') return 'comes back';
  return `${COLUMNS[what]} ${from ? `${from} → ` : ''}${to}`;
}
