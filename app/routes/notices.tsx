import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, useLoaderData } from '@remix-run/react';
import { listOpenSuggestions } from '~/features/draft/suggestion-queries.server';
import { listNotices } from '~/features/notices/notice-queries.server';
import { isLeader } from '~/features/organization/actor';
import { findAcknowledgement } from '~/features/reading/reading-queries.server';
import { findReviewRequest } from '~/features/review/review-queries.server';
import { sayAsked } from '~/features/review/say-asked';
import { requireActor } from '~/shared/asking.server';
import { Icon } from '~/shared/ui/icon';

export const meta: MetaFunction = () => [{ title: 'For you · Credo' }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const { db, organization } = context;
  const now = context.now();
  const before = Number(new URL(request.url).searchParams.get('before')) || undefined;
  const [{ notices, next }, review, read, suggestions] = await Promise.all([
    listNotices(db, actor, { before, now }),
    findReviewRequest(db, actor),
    findAcknowledgement(db, actor.id),
    isLeader(actor) ? listOpenSuggestions(db, actor) : [],
  ]);
  const waits: { says: string; note?: string; to: string }[] = [];
  if (review)
    waits.push({
      says: 'Look over the charter draft',
      note: sayAsked(review, actor, now),
      to: '/charter/review',
    });
  if (organization?.charterVersion && !read)
    waits.push({ says: `Read version ${organization.charterVersion} of our charter`, to: '/culture#read' });
  const open = suggestions.filter(({ personId }) => personId !== actor.id).length;
  if (open)
    waits.push({
      says:
        open === 1
          ? '1 suggested wording waits for an answer'
          : `${open} suggested wordings wait for an answer`,
      to: '/charter/suggestions',
    });
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
