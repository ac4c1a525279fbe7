import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, useLoaderData } from '@remix-run/react';
import { drawLetters } from '~/features/recognition/draw-letters.server';
import { Letters } from '~/features/recognition/letters';
import { canEdit, canRemove, canSeeRevisions, canWithdraw } from '~/features/recognition/recognition-policy';
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
  const [receipt, revisions] = await Promise.all([
    findReceipt(db, card.id, actor.id),
    listRevisions(db, canSeeRevisions(actor, card) ? card.id : 0),
  ]);
  const may = {
    edit: canEdit(actor, card, context.now()),
    withdraw: canWithdraw(actor, card),
    remove: canRemove(actor, card),
    hide: receipt?.named === true,
  };
  const letters = drawLetters(context, actor, [card], { alone: true });
  const before = revisions.map(({ id, text, replacedAt }) => ({
    id,
    text,
    until: formatDay(replacedAt, actor, context.now()),
  }));
  return json({ id: card.id, letters, hidden: Boolean(receipt?.hiddenAt), before, may });
}

export default function Thanks() {
  const { id, letters, hidden, before, may } = useLoaderData<typeof loader>();
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
