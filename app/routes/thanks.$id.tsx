import { randomUUID } from 'node:crypto';
import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, useLoaderData } from '@remix-run/react';
import { markLetterRead } from '~/features/notices/notice-queries.server';
import { MentionField } from '~/features/people/mention-field';
import { Comments } from '~/features/recognition/comments';
import { CosignForm } from '~/features/recognition/cosign-form';
import { drawLetters } from '~/features/recognition/draw-letters.server';
import { LetterActs } from '~/features/recognition/letter-acts';
import { getLetterPage } from '~/features/recognition/letter-page.server';
import { LetterState } from '~/features/recognition/letter-state';
import { Letters } from '~/features/recognition/letters';
import { findConsent } from '~/features/stories/consent-queries.server';
import { ConsentState } from '~/features/stories/consent-state';
import { canTellStory } from '~/features/stories/story-policy';
import { readId, requireActor } from '~/shared/asking.server';

export const meta: MetaFunction = () => [{ title: 'Thanks · Credo' }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const { card, ...page } = await getLetterPage(context.db, actor, {
    id: readId(params.id),
    version: context.organization?.charterVersion ?? 0,
    now: context.now(),
  });
  if (actor.unread) await markLetterRead(context.db, actor, card.id, context.now());
  const letters = drawLetters(context, actor, [card], { alone: true });
  const may = { ...page.may, tell: canTellStory(actor, card) };
  const consent = (await findConsent(context.db, actor, card.id)) ?? null;
  return json({ ...page, may, consent, id: card.id, key: randomUUID(), letters });
}

export default function Thanks() {
  const { id, key, letters, comments, before, reactors, consent, ...page } = useLoaderData<typeof loader>();
  return (
    <div className="page wide">
      <LetterState id={id} {...page} />
      {consent ? <ConsentState id={id} {...consent} /> : null}
      <Letters letters={letters} />
      {reactors.length ? (
        <dl className="reactors">
          {reactors.map(({ kind, says, who }) => (
            <div key={kind}>
              <dt>{says}</dt>
              <dd>{who}</dd>
            </div>
          ))}
        </dl>
      ) : null}
      <LetterActs id={id} {...page} />
      {page.may.cosign ? (
        <details className="more-field">
          <summary>Sign it too</summary>
          <CosignForm id={id} />
        </details>
      ) : null}
      <section id="comments" className="stack" aria-labelledby="comments-title">
        <h2 id="comments-title">{comments.length ? 'Comments' : 'Say something to it'}</h2>
        <Comments comments={comments} />
        <Form method="post" action={`/thanks/${id}/comments`} className="stack" key={comments.length}>
          <input type="hidden" name="key" value={key} />
          <MentionField label="Your comment" offers={`/thanks/${id}/mentionable`} />
          <p className="acts">
            <button className="btn" type="submit">
              Comment
            </button>
          </p>
        </Form>
      </section>
      {before.length ? (
        <section>
          <h2>Before it was changed</h2>
          {before.map((revision) => (
            <blockquote className="quote" key={revision.id}>
              {revision.text}
              <footer className="small soft">until {revision.until}</footer>
            </blockquote>
          ))}
        </section>
      ) : null}
    </div>
  );
}
