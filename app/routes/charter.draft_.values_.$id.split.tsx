import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { canWriteCharter } from '~/features/charter/charter-policy';
import { splitInput } from '~/features/draft/draft-input';
import { getDraft } from '~/features/draft/draft-queries.server';
import { splitValue } from '~/features/draft/split-value.server';
import { allow, found, readId, requireActor } from '~/shared/asking.server';
import { redirectWithWord } from '~/shared/flash.server';
import { readForm, refuse } from '~/shared/form.server';
import { Field, FormProblems } from '~/shared/ui/field';

export const meta: MetaFunction = () => [{ title: 'Make two values of one · Credo' }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  allow(canWriteCharter(actor));
  const id = readId(params.id);
  const { values } = await getDraft(context.db);
  const value = found(values.find((one) => one.id === id && !one.retired));
  return json({ name: value.name, lines: value.behaviours.filter((line) => !line.retired && line.text) });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  allow(canWriteCharter(actor));
  const form = await readForm(request, splitInput);
  if (form.status !== 'success') return refuse(form);
  const { first, second, lines, heir } = form.value;
  const split = { id: readId(params.id), names: [first, second] as [string, string], second: lines, heir };
  const outcome = await splitValue(context.db, actor, split, context.now());
  if ('refused' in outcome)
    return refuse(form, { formErrors: ['Set another value aside first: sixteen is the most.'] });
  return redirectWithWord(
    `/charter/draft?value=${outcome.ids[0]}#draft-${outcome.ids[0]}`,
    'Two values of one. Both begin with the same meaning: tell them apart.',
  );
}

export default function Split() {
  const { name, lines } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <div className="column stack">
      <h1>Make two values of {name}</h1>
      <Form method="post" className="sheet form stack">
        <FormProblems reply={reply} labels={{ first: 'The first', second: 'The second' }} />
        <Field
          name="first"
          label="The first is called"
          defaultValue={name}
          maxLength={60}
          required
          reply={reply}
        />
        <Field name="second" label="The second is called" maxLength={60} required reply={reply} />
        {lines.length ? (
          <fieldset className="stack small-stack">
            <legend>Which behaviours go with the second?</legend>
            {lines.map((line) => (
              <label className="opt" key={line.id}>
                <input type="checkbox" name="lines" value={line.id} />
                <span>{line.text}</span>
              </label>
            ))}
          </fieldset>
        ) : null}
        <Field
          name="heir"
          label="Thanks given so far count for"
          reply={reply}
          options={[
            { value: 'first', label: 'the first' },
            { value: 'second', label: 'the second' },
            { value: 'none', label: 'neither' },
          ]}
        />
        <p className="acts">
          <button className="btn go" type="submit">
            Make them two in the draft
          </button>
          <a className="btn bare" href="/charter/draft">
            Leave it one
          </a>
        </p>
      </Form>
    </div>
  );
}
