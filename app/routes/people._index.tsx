import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
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
      <header className="head">
        <h1>People</h1>
        {keeper ? (
          <p className="acts">
            <a className="btn go" href="/people/new">
              Add a person
            </a>
            <a className="btn" href="/people/import">
              Many at once
            </a>
          </p>
        ) : null}
      </header>
      <search>
        <form method="get" className="search">
          <input
            className="in"
            type="search"
            name="q"
            defaultValue={words}
            aria-label="Name, work or team"
            placeholder="Name, work or team"
            maxLength={100}
          />
          <button className="btn" type="submit">
            Find
          </button>
        </form>
      </search>
      {people.length ? (
        <ul className="people sheet">
          {people.map((person) => (
            <li key={person.id}>
              <Avatar of={person} />
              <span>
                <a href={`/people/${person.id}`}>{person.name}</a>
                <span className="hint">
                  {[person.title, person.teamName, person.deactivatedAt && 'deactivated']
                    .filter(Boolean)
                    .join(', ')}
                </span>
              </span>
              {keeper ? (
                <a className="btn bare" href={`/people/${person.id}/edit`} aria-label={`Edit ${person.name}`}>
                  Edit
                </a>
              ) : null}
            </li>
          ))}
        </ul>
      ) : (
        <p className="sheet">Nobody by these words. A part of a name is enough, and accents do not matter.</p>
      )}
      {next ? (
        <a className="btn" href={`/people?${new URLSearchParams({ q: words, after: String(next) })}`}>
          More people
        </a>
      ) : null}
    </div>
  );
}
