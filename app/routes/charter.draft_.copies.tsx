import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, useLoaderData } from '@remix-run/react';
import { canWriteCharter } from '~/features/charter/charter-policy';
import { listDraftCopies } from '~/features/draft/draft-copies.server';
import { allow, requireActor } from '~/shared/asking.server';
import { formatDay } from '~/shared/formats';

export const meta: MetaFunction = () => [{ title: 'Earlier drafts · Credo' }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  allow(canWriteCharter(actor));
  const copies = await listDraftCopies(context.db);
  return json(copies.map((copy) => ({ ...copy, when: formatDay(copy.madeAt, actor, context.now()) })));
}

export default function Copies() {
  const copies = useLoaderData<typeof loader>();
  return (
    <div className="column stack">
      <h1>Earlier drafts</h1>
      <p className="soft">
        Whenever something replaces the draft as a whole, it is kept here as it stood. Bringing one back keeps
        the present one in its turn.
      </p>
      {copies.length ? (
        <ul className="sheet people">
          {copies.map((copy) => (
            <li key={copy.id}>
              <span>
                The draft {copy.why}
                <span className="hint">
                  {copy.by}, {copy.when}
                </span>
              </span>
              <Form method="post" action={`/charter/draft/copies/${copy.id}/restoration`}>
                <button className="btn" type="submit">
                  Bring it back<span className="vh">, {copy.why}</span>
                </button>
              </Form>
            </li>
          ))}
        </ul>
      ) : (
        <p>Nothing has replaced the draft yet.</p>
      )}
      <p>
        <a href="/charter/draft">Back to the draft</a>
      </p>
    </div>
  );
}
