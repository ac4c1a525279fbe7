import { randomUUID } from 'node:crypto';
import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, useLoaderData } from '@remix-run/react';
import { MentionField } from '~/features/people/mention-field';
import { listComments } from '~/features/recognition/comment-queries.server';
import { Comments } from '~/features/recognition/comments';
import { drawLetters } from '~/features/recognition/draw-letters.server';
import { Letters } from '~/features/recognition/letters';
import {
  canEdit,
  canEditComment,
  canRemove,
  canSeeRevisions,
  canWithdraw,
  canWithdrawComment,
} from '~/features/recognition/recognition-policy';
import {
  findReceipt,
  getRecognition,
  listRevisions,
} from '~/features/recognition/recognition-queries.server';
import { readId, requireActor } from '~/shared/asking.server';
import { formatDay } from '~/shared/formats';

export const meta: MetaFunction = () => [{ title: 'Thanks · Credo' }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const { db } = context;
  const card = await getRecognition(db, actor, context.organization?.charterVersion ?? 0, readId(params.id));
  const [receipt, revisions, said] = await Promise.all([
    findReceipt(db, card.id, actor.id),
    listRevisions(db, canSeeRevisions(actor, card) ? card.id : 0),
    listComments(db, actor, card.id),
  ]);
  const may = {
    edit: canEdit(actor, card, context.now()),
    withdraw: canWithdraw(actor, card),
    remove: canRemove(actor, card),
    hide: receipt?.named === true,
  };
  const letters = drawLetters(context, actor, [card], { alone: true });
  const comments = said.map(({ createdAt, editedAt, ...comment }) => ({
    ...comment,
    when: formatDay(createdAt, actor, context.now()),
    changed: editedAt !== null,
    may: { edit: canEditComment(actor, comment), withdraw: canWithdrawComment(actor, comment) },
  }));
  const before = revisions.map(({ id, text, replacedAt }) => ({
    id,
    text,
    until: formatDay(replacedAt, actor, context.now()),
  }));
  return json({
    id: card.id,
    key: randomUUID(),
    letters,
    comments,
    hidden: Boolean(receipt?.hiddenAt),
    before,
    may,
  });
}

export default function Thanks() {
  const { id, key, letters, comments, hidden, before, may } = useLoaderData<typeof loader>();
  const at = `/thanks/${id}`;
  return (
    <div className="page wide">
      <Letters letters={letters} />
      <div className="acts">
        {may.edit ? (
          <a className="btn" href={`${at}/edit`}>
            Change your words
          </a>
        ) : null}
        {may.hide ? (
          <Form method="post" action={`${at}/hiding`}>
            <button className="btn" type="submit" name="on" value={hidden ? 'false' : 'true'}>
              {hidden ? 'Show it to everyone again' : 'Keep it among those named'}
            </button>
          </Form>
        ) : null}
        {may.withdraw ? (
          <Form method="post" action={`${at}/withdrawal`}>
            <button className="btn bare" type="submit">
              Take it back
            </button>
          </Form>
        ) : null}
        {may.remove ? (
          <a className="btn bare" href={`${at}/removal`}>
            Remove it
          </a>
        ) : null}
      </div>
      <section id="comments" className="stack" aria-labelledby="comments-title">
        <h2 id="comments-title">{comments.length ? 'Comments' : 'Say something to it'}</h2>
        <Comments comments={comments} />
        <Form method="post" action={`${at}/comments`} className="stack" key={comments.length}>
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
