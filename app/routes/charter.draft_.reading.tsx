import { randomUUID } from 'node:crypto';
import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { canWriteCharter } from '~/features/charter/charter-policy';
import { showThreads } from '~/features/discussion/show-threads';
import { ThreadForm } from '~/features/discussion/thread-form';
import { listThreads } from '~/features/discussion/thread-queries.server';
import { ThreadView } from '~/features/discussion/thread-view';
import { allowReading } from '~/features/draft/draft-access.server';
import { getDraft, wordingOf } from '~/features/draft/draft-queries.server';
import { DraftRead } from '~/features/draft/draft-read';
import { fieldsToComment } from '~/features/draft/fields-to-comment';
import { requireActor } from '~/shared/asking.server';

export const meta: MetaFunction = () => [{ title: 'The draft, to read · Credo' }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const { db } = context;
  const now = context.now();
  await allowReading(db, actor);
  const resolved = new URL(request.url).searchParams.get('threads') === 'resolved';
  const [draft, threads] = await Promise.all([getDraft(db), listThreads(db, { resolved })]);
  const values = draft.values;
  return json({
    wording: wordingOf(draft),
    threads: showThreads(threads, { values, actor, now }),
    about: fieldsToComment(draft),
    resolved,
    writer: canWriteCharter(actor),
    keys: Object.fromEntries([
      ...threads.map(({ id }) => [id, randomUUID()]),
      ['new', randomUUID()],
    ]) as Record<string, string>,
  });
}

export default function Reading() {
  const { wording, threads, about, resolved, writer, keys } = useLoaderData<typeof loader>();
  return (
    <div className="desk reading">
      <header>
        <div>
          <h1>The draft, to read</h1>
          <p className="soft">Nothing here is in force yet. What you say is read by those who write it.</p>
        </div>
        {writer ? (
          <p className="acts">
            <a href="/charter/draft">Back to writing</a>
          </p>
        ) : null}
      </header>
      <div className="spread">
        <DraftRead wording={wording} />
        <aside className="margin" aria-label="Conversations">
          <ThreadForm about={about} back="reading" newKey={keys.new ?? ''} id="new" />
          {threads.length ? null : (
            <p className="soft">
              {resolved
                ? 'Nothing is resolved yet.'
                : 'Nobody has said anything yet. What would a customer ask?'}
            </p>
          )}
          {threads.map((thread) => (
            <ThreadView key={thread.id} thread={thread} back="reading" answerKey={keys[thread.id] ?? ''} />
          ))}
          <p className="small">
            <a href={resolved ? '/charter/draft/reading' : '/charter/draft/reading?threads=resolved'}>
              {resolved ? 'Open conversations' : 'Resolved conversations'}
            </a>
          </p>
        </aside>
      </div>
    </div>
  );
}
