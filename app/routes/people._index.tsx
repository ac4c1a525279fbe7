import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { canKeepPeople } from '~/features/people/people-policy';
import { listPeople } from '~/features/people/people-queries.server';
import { readId, requireActor } from '~/shared/asking.server';
import { Avatar } from '~/shared/ui/avatar';

export const meta: MetaFunction = () => [{ title: 'People · Credo' }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const search = new URL(request.url).searchParams;
  const words = search.get('q') ?? '';
  const after = search.has('after') ? readId(search.get('after') ?? '') : undefined;
  return json({
    words,
    ...(await listPeople(context.db, actor, { words, after })),
    keeper: canKeepPeople(actor),
  });
}

export default function People() {
  const { words, people, next, keeper } = useLoaderData<typeof loader>();
  return (
    <div className="column">
      <h1>People</h1>
      <search>
        <form method="get" className="search">
          <input
            className="in"
            type="search"
            name="q"
            defaultValue={words}
            aria-label="Name, work or team"
            maxLength={100}
          />
          <button className="btn" type="submit">
            Find
          </button>
        </form>
      </search>
      <p className="acts">
        {keeper ? (
          <Link className="btn go" to="/people/new">
            Add a person
          </Link>
        ) : null}
        <Link className="btn bare" to="/teams">
          Teams
        </Link>
      </p>
      {people.length ? (
        <ul className="people sheet">
          {people.map((person) => (
            <li key={person.id}>
              <Avatar name={person.name} />
              <span>
                <Link to={`/people/${person.id}`}>{person.name}</Link>
                <span className="hint"> {[person.title, person.teamName].filter(Boolean).join(', ')}</span>
                {person.deactivatedAt ? <span className="hint"> · deactivated</span> : null}
              </span>
              {keeper ? (
                <Link
                  className="btn bare"
                  to={`/people/${person.id}/edit`}
                  aria-label={`Edit ${person.name}`}
                >
                  Edit
                </Link>
              ) : null}
            </li>
          ))}
        </ul>
      ) : (
        <p className="sheet">Nobody by these words. A part of a name is enough, and accents do not matter.</p>
      )}
      {next ? (
        <Link className="btn" to={`/people?${new URLSearchParams({ q: words, after: String(next) })}`}>
          More people
        </Link>
      ) : null}
    </div>
  );
}
