import {
  type ActionFunctionArgs,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { Form, useLoaderData } from '@remix-run/react';
import { markWelcomed } from '~/features/moderation/greet-newcomer.server';
import { listBefore } from '~/features/moderation/list-before.server';
import { Letter } from '~/features/recognition/letter';
import { requireActor } from '~/shared/asking.server';
import { draw } from '~/shared/draw.server';
import { Once } from '~/shared/ui/once';

export const meta: MetaFunction = () => [{ title: 'From before you came · Credo' }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const letters = await listBefore(context.db, actor, context.organization?.charterVersion ?? 0);
  if (!letters.length) throw redirect('/');
  const now = context.now();
  return json({
    letters: letters.map(({ card, hidden }) => ({
      id: card.id,
      hidden,
      drawn: draw(context, `letter-${card.id}`, <Letter card={card} reader={actor} now={now} />),
    })),
  });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  await markWelcomed(context.db, actor, context.now());
  return redirect('/', 303);
}

export default function Before() {
  const { letters } = useLoaderData<typeof loader>();
  return (
    <div className="page wide">
      <h1>These were written to you before you had an account.</h1>
      <p>You may keep any of them among those named on it, now or later.</p>
      {letters.map(({ id, drawn, hidden }) => (
        <section className="stack" key={id}>
          <Once {...drawn} className="letters" />
          {hidden ? (
            <p className="soft">You keep it among those named.</p>
          ) : (
            <Form method="post" action={`/thanks/${id}/hiding?to=/thanks/before`}>
              <button className="btn" type="submit" name="on" value="true">
                Keep it among those named
              </button>
            </Form>
          )}
        </section>
      ))}
      <Form method="post">
        <button className="btn go" type="submit">
          Fine, go on
        </button>
      </Form>
    </div>
  );
}
