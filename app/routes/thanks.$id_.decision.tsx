import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { getDecisions } from '~/features/moderation/decision-queries.server';
import { sayDecision } from '~/features/moderation/say-decision';
import { readId, requireActor } from '~/shared/asking.server';
import { formatDay } from '~/shared/formats';

export const meta: MetaFunction = () => [{ title: 'What was decided · Credo' }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const id = readId(params.id);
  const { mine, canMend, outcomes } = await getDecisions(context.db, actor, id);
  const decisions = outcomes.map(({ decision, words, decidedAt }) => ({
    says: sayDecision(decision, mine),
    words,
    when: formatDay(decidedAt, actor, context.now()),
  }));
  return json({ id, mine, canMend, decisions });
}

export default function Decision() {
  const { id, mine, canMend, decisions } = useLoaderData<typeof loader>();
  return (
    <div className="page">
      <h1>{mine ? 'A letter of yours was reported' : 'A letter you reported'}</h1>
      {decisions.map((decision) => (
        <section className="sheet stack" key={`${decision.when}${decision.says}`}>
          <p>{decision.says}</p>
          {decision.words ? (
            <blockquote className="quote">
              {decision.words}
              <footer className="small soft">The moderator</footer>
            </blockquote>
          ) : null}
          <p className="small soft">Decided {decision.when}.</p>
        </section>
      ))}
      {canMend ? (
        <p>
          <a className="btn go" href={`/thanks/${id}/edit`}>
            Mend your words
          </a>
        </p>
      ) : null}
    </div>
  );
}
