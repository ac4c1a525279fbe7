import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, useLoaderData } from '@remix-run/react';
import { listNotices } from '~/features/notices/notice-queries.server';
import { listWaiting } from '~/features/nudges/waiting.server';
import { readFilter } from '~/features/recognition/feed-filter';
import { requireActor } from '~/shared/asking.server';
import { Icon } from '~/shared/ui/icon';

export const meta: MetaFunction = () => [{ title: 'For you · Credo' }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const { db, organization } = context;
  const now = context.now();
  const { before } = readFilter(request);
  const [{ notices, next }, waits] = await Promise.all([
    listNotices(db, actor, { before, now }),
    listWaiting(db, actor, organization, now),
  ]);
  return json({ notices, next, waits, unread: notices.some((notice) => notice.unread) });
}

export default function Notices() {
  const { notices, next, waits, unread } = useLoaderData<typeof loader>();
  return (
    <div className="column stack">
      <header className="head">
        <h1>For you</h1>
        <a className="btn bare" href="/account/notices">
          Choose what you hear of
        </a>
      </header>
      <section className="sheet stack small-stack">
        <h2>Waits for you</h2>
        {waits.length ? (
          <ul className="people">
            {waits.map(({ says, note, to }) => (
              <li key={to}>
                <span>
                  <a href={to}>{says}</a>
                  {note ? <span className="hint">{note}</span> : null}
                </span>
              </li>
            ))}
          </ul>
        ) : (
          <p className="soft">Nothing. Enjoy it.</p>
        )}
      </section>
      <section className="sheet stack small-stack">
        <div className="head">
          <h2>What happened</h2>
          {unread ? (
            <Form method="post" action="/notices/reading">
              <input type="hidden" name="newest" value={notices[0]?.id} />
              <button className="btn" type="submit">
                <Icon name="check" />
                Mark all as read
              </button>
            </Form>
          ) : null}
        </div>
        {notices.length ? (
          <ul className="people">
            {notices.map(({ id, says, path, when, unread: fresh }) => (
              <li key={id}>
                <span>
                  <a href={path}>{fresh ? <b>{says}</b> : says}</a>
                  <span className="hint">
                    {when}
                    {fresh ? ', new' : ''}
                  </span>
                </span>
              </li>
            ))}
          </ul>
        ) : (
          <p className="soft">
            When someone mentions you, answers you or asks you for something, it stands here.
          </p>
        )}
        {next ? (
          <p>
            <a href={`/notices?before=${next}`}>Earlier</a>
          </p>
        ) : null}
      </section>
    </div>
  );
}
