import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { canWriteCharter } from '~/features/charter/charter-policy';
import { findCharterInForce } from '~/features/charter/charter-queries.server';
import { allowReading } from '~/features/draft/draft-access.server';
import { listLeaders } from '~/features/people/people-queries.server';
import { askForReview } from '~/features/review/ask-for-review.server';
import { AskForm } from '~/features/review/ask-form';
import { lookAtParts } from '~/features/review/look-at-parts.server';
import { PartReview } from '~/features/review/part-review';
import { readReviewers } from '~/features/review/read-reviewers.server';
import { reviewRequestInput } from '~/features/review/review-input';
import {
  findLastRequest,
  findReviewRequest,
  listReviewRequests,
} from '~/features/review/review-queries.server';
import { sayAsked, showWaiting } from '~/features/review/say-asked';
import { WaitingReviewers } from '~/features/review/waiting-reviewers';
import { allow, requireActor } from '~/shared/asking.server';
import { redirectWithWord } from '~/shared/flash.server';
import { readForm, refuse } from '~/shared/form.server';

export const meta: MetaFunction = () => [{ title: 'Review · Credo' }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const { db } = context;
  const now = context.now();
  await allowReading(db, actor);
  const inForce = await findCharterInForce(db);
  const leader = canWriteCharter(actor);
  const [parts, mine, asked, requests, leaders] = await Promise.all([
    lookAtParts(db, actor, now),
    findReviewRequest(db, actor),
    findLastRequest(db, actor, inForce?.publishedAt ?? null),
    leader ? listReviewRequests(db) : [],
    leader ? listLeaders(db) : [],
  ]);
  return json({
    parts,
    mine: mine && { note: mine.note, says: sayAsked(mine, actor, now) },
    waiting: showWaiting(requests, actor, now),
    leader,
    may: leader || asked !== undefined,
    others: leaders.filter(({ id }) => id !== actor.id),
    today: now.toISOString().slice(0, 10),
  });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  allow(canWriteCharter(actor));
  const form = await readForm(request, reviewRequestInput);
  if (form.status !== 'success') return refuse(form);
  const { people, problems } = await readReviewers(context.db, form.value);
  if (problems) return refuse(form, { fieldErrors: problems });
  const outcome = await askForReview(context.db, actor, { ...form.value, people }, context.now());
  if ('refused' in outcome) return refuse(form, { fieldErrors: { dueOn: ['That day has passed.'] } });
  const word = outcome.asked === 1 ? '1 person is asked.' : `${outcome.asked} people are asked.`;
  return redirectWithWord('/charter/review', `${word} Nothing is published.`);
}

export default function Review() {
  const { parts, mine, waiting, leader, may, others, today } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <div className="page">
      <h1>Review</h1>
      {mine ? (
        <section className="sheet stack small-stack">
          <p>
            <b>You are asked to look over what follows.</b> {mine.says}
          </p>
          {mine.note ? <p className="why">{mine.note}</p> : null}
        </section>
      ) : null}
      {parts.length ? null : (
        <p className="soft">The draft says what is in force: there is nothing to look over.</p>
      )}
      {parts.map((part) => (
        <PartReview key={part.key} part={part} may={may} />
      ))}
      <p>
        <a href="/charter/draft/reading">Read the whole draft, and comment</a>
      </p>
      {leader ? (
        <section className="sheet stack">
          <h2>Who is asked</h2>
          <WaitingReviewers waiting={waiting} />
          <AskForm others={others} today={today} reply={reply} />
        </section>
      ) : null}
    </div>
  );
}
