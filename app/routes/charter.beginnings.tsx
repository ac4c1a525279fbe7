import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, useLoaderData } from '@remix-run/react';
import { findArrangement } from '~/features/beginnings/arrangement.server';
import { canWriteCharter } from '~/features/charter/charter-policy';
import { allow, requireActor } from '~/shared/asking.server';
import { Icon } from '~/shared/ui/icon';

export const meta: MetaFunction = () => [{ title: 'Four ways to begin · Credo' }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  allow(canWriteCharter(actor));
  const arranged = await findArrangement(context.db, actor);
  return json({ arranged: arranged?.name ?? null });
}

const WAYS = [
  {
    to: '/charter/workshop',
    icon: 'speech',
    title: 'With questions',
    says: 'Nine short questions, one a screen, that several of you answer apart. Your own words become the first draft.',
    go: 'Go to the workshop',
  },
  {
    to: '/charter/statement',
    icon: 'letter',
    title: 'With what you have',
    says: 'Paste an existing statement or bring the file. You see what goes where before anything is taken over.',
    go: 'Bring your own',
  },
  {
    to: '/charter/examples',
    icon: 'book',
    title: 'From an example',
    says: 'Six written-out charters of invented houses. The coach points at whatever is still theirs.',
    go: 'Look at the examples',
  },
  {
    to: '/charter/draft',
    icon: 'pen',
    title: 'With a blank page',
    says: 'Begin with the vision: one phrase about whom you are here for.',
    go: 'Write',
  },
] as const;

export default function Beginnings() {
  const { arranged } = useLoaderData<typeof loader>();
  return (
    <div className="page">
      <h1>Four ways to begin</h1>
      <p className="soft">
        Whichever you choose, it becomes a draft that you write on together. A draft that stands there already
        is kept, and can be brought back.
      </p>
      {arranged ? (
        <p>
          <a href="/charter/arrangement">Go on with {arranged}</a>, which you have not taken over yet.
        </p>
      ) : null}
      <ul className="beginnings">
        {WAYS.map(({ to, icon, title, says, go }) => (
          <li key={to} className="sheet">
            <Icon name={icon} />
            <h2>{title}</h2>
            <p>{says}</p>
            <Form action={to}>
              <button className="btn" type="submit">
                {go}
              </button>
            </Form>
          </li>
        ))}
      </ul>
    </div>
  );
}
