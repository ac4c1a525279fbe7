import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { findPersonMeant } from '~/features/people/find-person.server';
import { mergerInput } from '~/features/people/people-input';
import { canKeepPeople } from '~/features/people/people-policy';
import { getPerson } from '~/features/people/people-queries.server';
import { PersonField } from '~/features/people/person-field';
import { mergePeople } from '~/features/records/merge-people.server';
import { allow, readId, requireActor } from '~/shared/asking.server';
import { redirectWithWord } from '~/shared/flash.server';
import { readForm, refuse } from '~/shared/form.server';
import { FormProblems } from '~/shared/ui/field';

export const meta: MetaFunction = () => [{ title: 'One person, two records · Credo' }];

const REFUSALS = {
  nobody: 'We could not find this record. A whole name, a staff number or an e-mail will do.',
  several: 'Several are called so. Please type a staff number or an e-mail.',
  same: 'This is the same record. Which is the other?',
  yourself: 'One of them is your own record. Another admin can do this.',
};

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  allow(canKeepPeople(requireActor(context, request)));
  const { id, name, title, teamName, email, staffNumber } = await getPerson(context.db, readId(params.id));
  return json({ id, name, known: [title, teamName, email, staffNumber].filter(Boolean).join(', ') });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  allow(canKeepPeople(actor));
  const kept = readId(params.id);
  const form = await readForm(request, mergerInput);
  if (form.status !== 'success') return refuse(form);
  const meant = await findPersonMeant(context.db, form.value.other, { gone: true });
  const result = meant.refused ? meant : await mergePeople(context.db, actor, { kept, other: meant.id });
  if ('refused' in result && result.refused)
    return refuse(form, { fieldErrors: { other: [REFUSALS[result.refused]] } });
  return redirectWithWord(`/people/${kept}`, `The two records of ${result.name} are one.`);
}

export default function Merger() {
  const { id, name, known } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <div className="column">
      <h1>One person, two records</h1>
      <form method="post" className="sheet form">
        <FormProblems reply={reply} labels={{ other: 'The other record' }} />
        <p>
          <b>{name}</b>
          {known ? `, ${known}` : ''}. This record stays.
        </p>
        <PersonField name="other" label="The other record" reply={reply} required />
        <p className="hint">
          All that the other record gave, got, wrote and manages moves here; what this one does not say is
          taken from it. Then the other is gone for good: this cannot be undone.
        </p>
        <p className="acts">
          <button className="btn go" type="submit">
            Make them one
          </button>
          <a className="btn bare" href={`/people/${id}/edit`}>
            Leave them
          </a>
        </p>
      </form>
    </div>
  );
}
