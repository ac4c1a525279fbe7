import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { addPerson } from '~/features/people/add-person.server';
import { personInput } from '~/features/people/people-input';
import { canKeepPeople } from '~/features/people/people-policy';
import { PersonForm } from '~/features/people/person-form';
import { problemsOf } from '~/features/people/person-problems';
import { listTeams } from '~/features/people/team-queries.server';
import { allow, requireActor } from '~/shared/asking.server';
import { redirectWithWord } from '~/shared/flash.server';
import { readForm, refuse } from '~/shared/form.server';

export const meta: MetaFunction = () => [{ title: 'Add a person · Credo' }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  allow(canKeepPeople(requireActor(context, request)));
  return json({ teams: await listTeams(context.db) });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  allow(canKeepPeople(actor));
  const submission = await readForm(request, personInput);
  if (submission.status !== 'success') return refuse(submission);
  const result = await addPerson(context.db, actor, submission.value);
  if ('refused' in result) return refuse(submission, { fieldErrors: problemsOf(result.refused) });
  return redirectWithWord(
    `/people/${result.id}/invitation`,
    `${submission.value.name} is here. Invite them, if you like.`,
  );
}

export default function NewPerson() {
  const { teams } = useLoaderData<typeof loader>();
  return (
    <div className="column">
      <h1>Add a person</h1>
      <PersonForm reply={useActionData<typeof action>()} teams={teams} button="Add" back="/people" />
    </div>
  );
}
