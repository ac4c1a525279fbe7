import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { listSessions } from '~/features/accounts/account-queries.server';
import { Sessions } from '~/features/accounts/sessions';
import { changePreferences } from '~/features/people/change-preferences.server';
import { preferencesInput } from '~/features/people/people-input';
import { getThanksWish } from '~/features/people/people-queries.server';
import { PictureForm } from '~/features/people/picture-form';
import { PreferencesForm } from '~/features/people/preferences-form';
import { requireActor } from '~/shared/asking.server';
import { redirectWithWord } from '~/shared/flash.server';
import { readForm, refuse } from '~/shared/form.server';
import { formatDay } from '~/shared/formats';
import { LeadersWays } from '~/shared/ui/ways';

export const meta: MetaFunction = () => [{ title: 'My account · Credo' }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const now = context.now();
  const sessions = (await listSessions(context.db, actor, now)).map(({ id, device, seenAt }) => ({
    id,
    device,
    seen: formatDay(seenAt, actor, now),
    here: id === actor.sessionId,
  }));
  const { id, name, picture, role, manages, timeZone, locale, shortcuts } = actor;
  return json({
    person: { id, name, picture, role, manages },
    preferences: { timeZone, locale, shortcuts, thanksWish: await getThanksWish(context.db, id) },
    zones: Intl.supportedValuesOf('timeZone'),
    sessions,
  });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const submission = await readForm(request, preferencesInput);
  if (submission.status !== 'success') return refuse(submission);
  await changePreferences(context.db, actor, submission.value);
  return redirectWithWord('/account', 'Kept.');
}

export default function Account() {
  const { person, preferences, zones, sessions } = useLoaderData<typeof loader>();
  return (
    <div className="column">
      <h1>{person.name}</h1>
      <p className="soft">Your name and e-mail are kept by the admins.</p>
      {person.role !== 'member' || person.manages ? (
        <nav className="small-screen" aria-label="More, small screen">
          <ul className="nav">
            <LeadersWays actor={person} />
          </ul>
        </nav>
      ) : null}
      <PreferencesForm reply={useActionData<typeof action>()} preferences={preferences} zones={zones} />
      <PictureForm person={person} />
      <Sessions sessions={sessions} />
      <p className="acts">
        <a className="btn" href="/account/notices">
          What I hear of
        </a>
        <a className="btn" href="/account/password">
          Change my password
        </a>
        <a className="btn bare" href={`/people/${person.id}/data.zip`} download>
          Download all that is about me
        </a>
      </p>
    </div>
  );
}
