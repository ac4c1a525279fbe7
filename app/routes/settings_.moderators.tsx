import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { listNamedModerators } from '~/features/moderation/judges.server';
import { moderatorInput } from '~/features/moderation/moderation-input';
import { canNameModerators } from '~/features/moderation/moderation-policy';
import { nameModerator } from '~/features/moderation/name-moderator.server';
import { NobodyMayJudge } from '~/features/moderation/nobody-may-judge';
import { countUnjudged } from '~/features/moderation/queue-queries.server';
import { findPersonMeant } from '~/features/people/find-person.server';
import { PersonField } from '~/features/people/person-field';
import { MEANT_PROBLEMS } from '~/features/people/person-problems';
import { allow, requireActor } from '~/shared/asking.server';
import { redirectWithWord } from '~/shared/flash.server';
import { readForm, refuse } from '~/shared/form.server';
import { Avatar } from '~/shared/ui/avatar';

export const meta: MetaFunction = () => [{ title: 'Moderators · Credo' }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  allow(canNameModerators(requireActor(context, request)));
  const [moderators, stuck] = await Promise.all([listNamedModerators(context.db), countUnjudged(context.db)]);
  return json({ moderators, stuck });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  allow(canNameModerators(actor));
  const form = await readForm(request, moderatorInput);
  if (form.status !== 'success') return refuse(form);
  const person = await findPersonMeant(context.db, form.value.who);
  if (person.refused) return refuse(form, { fieldErrors: { who: [MEANT_PROBLEMS[person.refused]] } });
  const { refused } = await nameModerator(context.db, actor, person.id);
  if (refused)
    return refuse(form, {
      fieldErrors: { who: [`${person.name} has no account yet. Invite them first, or name someone else.`] },
    });
  return redirectWithWord('/settings/moderators', `${person.name} decides on reported letters now.`);
}

export default function Moderators() {
  const { moderators, stuck } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <div className="column stack">
      <h1>Moderators</h1>
      <NobodyMayJudge count={stuck} />
      <section className="sheet stack">
        <p>
          Moderators decide on letters that someone reported. They read a private letter only when it was
          reported, and never judge one that names them or someone in their care; where no moderator may, an
          admin decides.
        </p>
        {moderators.length ? (
          <ul className="people">
            {moderators.map((moderator) => (
              <li key={moderator.id}>
                <Avatar of={moderator} />
                <span>
                  {moderator.name}
                  <span className="hint">{moderator.title}</span>
                </span>
                <Form method="post" action={`/settings/moderators/${moderator.id}/removal`}>
                  <button className="link small" type="submit">
                    Take off<span className="vh"> {moderator.name}</span>
                  </button>
                </Form>
              </li>
            ))}
          </ul>
        ) : (
          <p className="soft">Nobody is named yet. Until then the admins act as moderators.</p>
        )}
        <Form method="post" className="stack">
          <PersonField name="who" label="Name someone" reply={reply} required />
          <p>
            <button className="btn" type="submit">
              Let them decide on reported letters
            </button>
          </p>
        </Form>
      </section>
      <p className="acts">
        <a href="/moderation">Reported letters</a>
        <a href="/settings">Back to the settings</a>
      </p>
    </div>
  );
}
