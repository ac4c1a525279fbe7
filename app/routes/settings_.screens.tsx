import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { listTeams } from '~/features/people/team-queries.server';
import { AddressMade } from '~/features/screens/address-made';
import { makeScreen } from '~/features/screens/make-screen.server';
import { addressOf } from '~/features/screens/screen-address.server';
import { ScreenForm } from '~/features/screens/screen-form';
import { screenInput } from '~/features/screens/screen-input';
import { ScreenList } from '~/features/screens/screen-list';
import { canKeepScreens } from '~/features/screens/screen-policy';
import { listScreens } from '~/features/screens/screen-queries.server';
import { allow, requireActor } from '~/shared/asking.server';
import { readForm, refuse } from '~/shared/form.server';

export const meta: MetaFunction = () => [{ title: 'Screens · Credo' }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  allow(canKeepScreens(requireActor(context, request)));
  const [screens, teams] = await Promise.all([listScreens(context.db), listTeams(context.db)]);
  return json({ screens, teams: teams.map(({ id, path }) => ({ id, path })) });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  allow(canKeepScreens(actor));
  const form = await readForm(request, screenInput);
  if (form.status !== 'success') return refuse(form);
  const { token } = await makeScreen(context.db, actor, { ...form.value, now: context.now() });
  return json({ made: { name: form.value.name, ...addressOf(context.origin, token) } });
}

export default function Screens() {
  const { screens, teams } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  if (reply && 'made' in reply) return <AddressMade name={reply.made.name} made={reply.made} />;
  return (
    <div className="column stack">
      <h1>Screens</h1>
      <p>
        A screen where people pass by shows the vision, the values and the newest thanks, and changes by
        itself. It needs a browser and an address of its own, and nobody signs in on it.
      </p>
      <ScreenList screens={screens} />
      <h2>Another screen</h2>
      <ScreenForm reply={reply} teams={teams} button="Make its address" />
      <p className="acts">
        <a href="/settings">Back to the settings</a>
      </p>
    </div>
  );
}
