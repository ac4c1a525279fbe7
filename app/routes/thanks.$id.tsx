import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, Link, useLoaderData } from '@remix-run/react';
import { Letter } from '~/features/recognition/letter';
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
  const reader = { id: actor.id, locale: actor.locale, timeZone: actor.timeZone };
  return json({ card, hidden: Boolean(receipt?.hiddenAt), revisions, may, reader, now: context.now() });
}

export default function Thanks() {
  const { card, hidden, revisions, may, reader, now } = useLoaderData<typeof loader>();
  const at = `/thanks/${card.id}`;
  return (
    <div className="page wide">
      <div className="letters">
        <Letter card={card} reader={reader} now={new Date(now)} alone />
      </div>
      <div className="acts">
        {may.edit ? (
          <Link className="btn" to={`${at}/edit`}>
            Change your words
          </Link>
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
          <Link className="btn bare" to={`${at}/removal`}>
            Remove it
          </Link>
        ) : null}
      </div>
      {revisions.length ? (
        <section>
          <h2>Before it was changed</h2>
          {revisions.map((revision) => (
            <blockquote className="quote" key={revision.id}>
              {revision.text}
              <footer className="small soft">
                until {formatDay(revision.replacedAt, reader, new Date(now))}
              </footer>
            </blockquote>
          ))}
        </section>
      ) : null}
    </div>
  );
}
