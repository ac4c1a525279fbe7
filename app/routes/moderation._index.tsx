import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { readAfter } from '~/features/moderation/moderation-input';
import { NobodyMayJudge } from '~/features/moderation/nobody-may-judge';
import { listQueue } from '~/features/moderation/queue-queries.server';
import { QueuedLetter } from '~/features/moderation/queued-letter';
import { sayQueued } from '~/features/moderation/say-queued';
import { isAdmin } from '~/features/organization/actor';
import { requireActor } from '~/shared/asking.server';

export const meta: MetaFunction = () => [{ title: 'Reported letters · Credo' }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const { letters, next, stuck } = await listQueue(context.db, actor, readAfter(request));
  return json({
    letters: letters.map((letter) => sayQueued(letter, actor, context.now())),
    next,
    stuck: isAdmin(actor) ? stuck : 0,
  });
}

export default function Moderation() {
  const { letters, next, stuck } = useLoaderData<typeof loader>();
  return (
    <div className="page">
      <h1>Reported letters</h1>
      <NobodyMayJudge count={stuck} />
      {letters.length ? (
        letters.map((letter) => <QueuedLetter key={letter.id} letter={letter} />)
      ) : (
        <p className="sheet">
          Nothing waits for you. When someone reports a letter, it stands here with their reason, and you
          decide: it comes back, its giver mends it, or it goes.
        </p>
      )}
      {next ? (
        <p className="older">
          <a className="btn" href={`/moderation?after=${next}`} rel="next">
            Later reports
          </a>
        </p>
      ) : null}
    </div>
  );
}
