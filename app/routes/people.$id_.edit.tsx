import {
  type ActionFunctionArgs,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { changePerson } from '~/features/people/change-person.server';
import { personInput } from '~/features/people/people-input';
import { canKeepPeople } from '~/features/people/people-policy';
import { getPerson } from '~/features/people/people-queries.server';
import { PersonForm } from '~/features/people/person-form';
import { problemsOf } from '~/features/people/person-problems';
import { PictureForm } from '~/features/people/picture-form';
import { listTeams } from '~/features/people/team-queries.server';
import { allow, readId, requireActor } from '~/shared/asking.server';
import { redirectWithWord } from '~/shared/flash.server';
import { readForm, refuse } from '~/shared/form.server';

export const meta: MetaFunction = () => [{ title: 'Edit a person · Credo' }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  allow(canKeepPeople(requireActor(context, request)));
  const [person, teams] = await Promise.all([
    getPerson(context.db, readId(params.id)),
    listTeams(context.db),
  ]);
  if (person.erasedAt) throw redirect(`/people/${person.id}`, 303);
  return json({ person, teams });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  allow(canKeepPeople(actor));
  const id = readId(params.id);
  const submission = await readForm(request, personInput);
  if (submission.status !== 'success') return refuse(submission);
  const result = await changePerson(context.db, actor, { id, ...submission.value });
  if ('refused' in result) return refuse(submission, { fieldErrors: problemsOf(result.refused) });
  return redirectWithWord(`/people/${id}`, 'Kept.');
}

export default function EditPerson() {
  const { person, teams } = useLoaderData<typeof loader>();
  const here = person.deactivatedAt === null;
  return (
    <div className="column">
      <h1>{person.name}</h1>
      <PersonForm
        reply={useActionData<typeof action>()}
        person={person}
        teams={teams}
        button="Keep"
        back={`/people/${person.id}`}
      />
      <PictureForm person={person} />
      <form method="post" action={`/people/${person.id}/deactivation`} className="acts">
        {here ? (
          <a className="btn" href={`/people/${person.id}/invitation`}>
            Invite
          </a>
        ) : null}
        <input type="hidden" name="on" value={String(here)} />
        <button className="btn bare" type="submit">
          {here ? 'Deactivate: signed out everywhere, history stays' : 'Let back in'}
        </button>
      </form>
      <p className="acts">
        <a className="btn bare" href={`/people/${person.id}/merger`}>
          There is another record of them
        </a>
        <a className="btn bare" href={`/people/${person.id}/data.zip`} download>
          Download what is known about them
        </a>
        <a className="btn bare" href={`/people/${person.id}/erasure`}>
          Erase them
        </a>
      </p>
    </div>
  );
}
