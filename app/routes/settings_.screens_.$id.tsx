import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { listTeams } from '~/features/people/team-queries.server';
import { changeScreen } from '~/features/screens/change-screen.server';
import { ScreenForm } from '~/features/screens/screen-form';
import { screenInput } from '~/features/screens/screen-input';
import { canKeepScreens } from '~/features/screens/screen-policy';
import { getScreen } from '~/features/screens/screen-queries.server';
import { allow, readId, requireActor } from '~/shared/asking.server';
import { redirectWithWord } from '~/shared/flash.server';
import { readForm, refuse } from '~/shared/form.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.screen.name ?? 'Screen'} · Credo` },
];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  allow(canKeepScreens(requireActor(context, request)));
  const screen = await getScreen(context.db, readId(params.id));
  const teams = await listTeams(context.db);
  return json({ screen, teams: teams.map(({ id, path }) => ({ id, path })) });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  allow(canKeepScreens(actor));
  const form = await readForm(request, screenInput);
  if (form.status !== 'success') return refuse(form);
  await changeScreen(context.db, actor, { ...form.value, id: readId(params.id) });
  return redirectWithWord(
    '/settings/screens',
    `“${form.value.name}” is kept, and the screen shows it already.`,
  );
}

export default function Screen() {
  const { screen, teams } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <div className="column stack">
      <h1>{screen.name}</h1>
      <ScreenForm reply={reply} screen={screen} teams={teams} button="Keep" />
      <section className="sheet stack">
        <h2>Its address</h2>
        <p>
          Nobody can look it up, not even here. If it is lost or went to the wrong hands, make a new one: the
          old one stops at that moment.
        </p>
        <div className="acts">
          <a className="btn" href={`/settings/screens/${screen.id}/renewal`}>
            Make a new address
          </a>
          <Form method="post" action={`/settings/screens/${screen.id}/removal`}>
            <button className="btn bare" type="submit">
              Switch this screen off for good
            </button>
          </Form>
        </div>
      </section>
      <p className="acts">
        <a href="/settings/screens">All screens</a>
      </p>
    </div>
  );
}
