import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { invitationInput } from '~/features/accounts/accounts-input';
import { InvitationMade } from '~/features/accounts/invitation-made';
import { invitePerson } from '~/features/accounts/invite-person.server';
import { canKeepPeople } from '~/features/people/people-policy';
import { getPerson } from '~/features/people/people-queries.server';
import { allow, readId, requireActor } from '~/shared/asking.server';
import { redirectWithWord } from '~/shared/flash.server';
import { readForm } from '~/shared/form.server';
import { Icon } from '~/shared/ui/icon';

export const meta: MetaFunction = () => [{ title: 'Invite · Credo' }];

const WORDS = {
  deactivated: 'They are deactivated. Let them back in first.',
  'nothing-to-sign-in-with': 'Give them an e-mail or a staff number first: they need one to sign in.',
  'no-mail': 'There is no e-mail to send this to. Choose a link or a slip.',
  'mail-failed': 'The mail could not be sent. Choose a link or a slip, or try again later.',
};

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  allow(canKeepPeople(requireActor(context, request)));
  const { id, name, email } = await getPerson(context.db, readId(params.id));
  return json({ id, name, mails: context.mail !== null && email !== null });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  allow(canKeepPeople(actor));
  const { db, mail, origin, organization, now } = context;
  const submission = await readForm(request, invitationInput);
  if (submission.status !== 'success') throw new Response(null, { status: 400 });
  const organizationName = organization?.name ?? '';
  const personId = readId(params.id);
  const { by } = submission.value;
  const result = await invitePerson(db, actor, { personId, by, mail, organizationName, origin, now: now() });
  if ('refused' in result) return json({ problem: WORDS[result.refused], made: null }, { status: 422 });
  if ('mailed' in result)
    return redirectWithWord(`/people/${personId}`, `The invitation went to ${result.mailed}.`);
  return json({ problem: null, made: { ...result, origin } }, { headers: { 'Cache-Control': 'no-store' } });
}

export default function Invitation() {
  const { name, mails } = useLoaderData<typeof loader>();
  const { problem, made } = useActionData<typeof action>() ?? {};
  if (made) return <InvitationMade name={name} made={made} />;
  return (
    <div className="column">
      <h1>Invite {name}</h1>
      <form method="post" className="sheet form">
        {problem ? (
          <p className="alert" role="alert">
            <Icon name="warning" />
            {problem}
          </p>
        ) : null}
        <p>They choose their own password. An invitation lasts 14 days; a new one ends the one before.</p>
        <p className="acts">
          {mails ? (
            <button className="btn go" type="submit" name="by" value="mail">
              Send a mail
            </button>
          ) : null}
          <button className="btn" type="submit" name="by" value="link">
            Show a link to hand on
          </button>
          <button className="btn" type="submit" name="by" value="slip">
            Make a slip to print
          </button>
        </p>
      </form>
    </div>
  );
}
