import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { canWriteCharter } from '~/features/charter/charter-policy';
import { mergerInput } from '~/features/draft/draft-input';
import { getDraft } from '~/features/draft/draft-queries.server';
import { mergeValues } from '~/features/draft/merge-values.server';
import { allow, found, readId, requireActor } from '~/shared/asking.server';
import { redirectWithWord } from '~/shared/flash.server';
import { readForm, refuse } from '~/shared/form.server';
import { Field, FormProblems } from '~/shared/ui/field';

export const meta: MetaFunction = () => [{ title: 'Make one value of two · Credo' }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  allow(canWriteCharter(actor));
  const id = readId(params.id);
  const values = (await getDraft(context.db)).values.filter((value) => !value.retired);
  const { name } = found(values.find((value) => value.id === id));
  return json({
    name,
    others: values
      .filter((value) => value.id !== id)
      .map(({ id: value, name: called }) => ({ id: value, name: called })),
  });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  allow(canWriteCharter(actor));
  const form = await readForm(request, mergerInput);
  if (form.status !== 'success') return refuse(form);
  const { other, name } = form.value;
  const outcome = await mergeValues(
    context.db,
    actor,
    { one: readId(params.id), other, name },
    context.now(),
  );
  if ('refused' in outcome) return refuse(form, { fieldErrors: { other: ['Please choose another value.'] } });
  return redirectWithWord(
    `/charter/draft?value=${outcome.id}#draft-${outcome.id}`,
    'One value of two. Both are set aside and their thanks will count for the new one.',
  );
}

export default function Merger() {
  const { name, others } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <div className="column stack">
      <h1>Make one value of {name} and another</h1>
      <Form method="post" className="sheet form stack">
        <FormProblems reply={reply} labels={{ other: 'The other value', name: 'Its name' }} />
        <Field
          name="other"
          label="The other value"
          reply={reply}
          options={others.map((one) => ({
            value: String(one.id),
            label: one.name || 'a value without a name',
          }))}
        />
        <Field name="name" label="The new value’s name" maxLength={60} required reply={reply} />
        <p>
          Meaning, behaviours and story of both come along as they are, for you to mend. Once published, old
          thanks for either count for the new value; a card with both counts once.
        </p>
        <p className="acts">
          <button className="btn go" type="submit" disabled={!others.length}>
            Make them one in the draft
          </button>
          <a className="btn bare" href="/charter/draft">
            Leave them two
          </a>
        </p>
      </Form>
    </div>
  );
}
