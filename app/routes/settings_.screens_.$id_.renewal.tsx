import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { AddressMade } from '~/features/screens/address-made';
import { renewScreen } from '~/features/screens/renew-screen.server';
import { addressOf } from '~/features/screens/screen-address.server';
import { canKeepScreens } from '~/features/screens/screen-policy';
import { getScreen } from '~/features/screens/screen-queries.server';
import { allow, readId, requireActor } from '~/shared/asking.server';

export const meta: MetaFunction = () => [{ title: 'A new address · Credo' }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  allow(canKeepScreens(requireActor(context, request)));
  const { id, name } = await getScreen(context.db, readId(params.id));
  return json({ id, name });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const { token } = await renewScreen(context.db, actor, readId(params.id));
  return json(addressOf(context.origin, token));
}

export default function Renewal() {
  const { id, name } = useLoaderData<typeof loader>();
  const made = useActionData<typeof action>();
  if (made) return <AddressMade name={name} made={made} />;
  return (
    <div className="column stack">
      <h1>A new address for “{name}”</h1>
      <Form method="post" className="sheet form">
        <p>
          What shows the old address is switched off at that moment. Have the screen at hand: the new address
          is shown once.
        </p>
        <p className="acts">
          <button className="btn go" type="submit">
            Make a new address
          </button>
          <a className="btn bare" href={`/settings/screens/${id}`}>
            Leave it
          </a>
        </p>
      </Form>
    </div>
  );
}
