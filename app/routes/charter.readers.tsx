import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, useLoaderData } from '@remix-run/react';
import { isLeader } from '~/features/organization/actor';
import { ReadersTable } from '~/features/reading/readers-table';
import { canSeeReading } from '~/features/reading/reading-policy';
import { listReading, listWithoutAccount } from '~/features/reading/reading-queries.server';
import { TogetherForm } from '~/features/reading/together-form';
import { allow, requireActor } from '~/shared/asking.server';

export const meta: MetaFunction = () => [{ title: 'Who has read the charter · Credo' }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const leader = isLeader(actor);
  const [all, mine] = await Promise.all([listReading(context.db), listWithoutAccount(context.db, actor.id)]);
  const teams = all.filter((team) => leader || team.managerId === actor.id);
  allow(canSeeReading(actor, teams.length > 0));
  return json({
    version: context.organization?.charterVersion ?? null,
    teams: teams.map(({ managerId: _, ...team }) => team),
    mine,
    leader,
    today: context.now().toISOString().slice(0, 10),
  });
}

export default function Readers() {
  const { version, teams, mine, leader, today } = useLoaderData<typeof loader>();
  if (!version)
    return (
      <div className="page">
        <h1>Who has read the charter</h1>
        <p className="soft">
          Nothing is published yet. Once it is, you see here team by team who has read it.
        </p>
      </div>
    );
  return (
    <div className="page">
      <h1>Who has read version {version}</h1>
      <section className="sheet stack">
        <ReadersTable teams={teams} />
        <p className="hint">
          It says who confirmed that they read it, not whether they live it. “Read together” is what managers
          noted for people without an account, and is counted apart.
        </p>
        {leader ? (
          <Form method="post" action="/charter/readers/reminder">
            <button className="btn" type="submit">
              Remind everyone who has not: once a week at most
            </button>
          </Form>
        ) : null}
      </section>
      {mine.length ? <TogetherForm people={mine} today={today} version={version} /> : null}
    </div>
  );
}
