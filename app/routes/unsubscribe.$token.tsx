import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { endMail } from '~/features/notices/end-mail.server';
import { TOPICS } from '~/features/notices/topics';
import { getMailSecret, readEnding } from '~/features/notices/unsubscribe-token.server';
import { found } from '~/shared/asking.server';

export const meta: MetaFunction = () => [
  { title: 'No more mail · Credo' },
  { name: 'robots', content: 'noindex' },
];

async function whatEnds({ params, context }: Pick<LoaderFunctionArgs, 'params' | 'context'>) {
  found(context.organization);
  const secret = await getMailSecret(context.db, context.secret);
  return found(readEnding(secret, params.token ?? ''));
}

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { topic } = await whatEnds({ params, context });
  return json({ about: topic === 'all' ? null : TOPICS[topic].label });
}

export async function action({ params, context }: ActionFunctionArgs) {
  await endMail(context.db, await whatEnds({ params, context }));
  return json({ ended: true });
}

export default function Unsubscribe() {
  const { about } = useLoaderData<typeof loader>();
  const ended = useActionData<typeof action>()?.ended;
  const says = about
    ? `Credo ${ended ? 'writes' : 'will write'} you no more mail about “${about}”.`
    : `Credo ${ended ? 'writes' : 'will write'} you no more mail about what happens there.`;
  return (
    <div className="column stack">
      <h1>{ended ? 'That was the last one' : 'No more mail'}</h1>
      <section className="sheet stack small-stack">
        <p>{says} Your page in Credo stays as it is.</p>
        {ended ? (
          <p>
            <a href="/account/notices">Choose what you hear of</a>
          </p>
        ) : (
          <form method="post">
            <button className="btn go" type="submit">
              End these mails
            </button>
          </form>
        )}
      </section>
    </div>
  );
}
