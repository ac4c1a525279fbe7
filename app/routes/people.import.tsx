import {
  type ActionFunctionArgs,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { Form, useActionData, useLoaderData, useNavigation } from '@remix-run/react';
import { canKeepPeople } from '~/features/people/people-policy';
import { COLUMNS } from '~/features/people-list/columns';
import { doesNothing, ImportPreview } from '~/features/people-list/import-preview';
import { keepList } from '~/features/people-list/keep-list.server';
import { listInput } from '~/features/people-list/list-input';
import { previewList } from '~/features/people-list/preview-list.server';
import { allow, requireActor } from '~/shared/asking.server';
import { readForm, refuse } from '~/shared/form.server';
import { Field, FormProblems } from '~/shared/ui/field';

export const meta: MetaFunction = () => [{ title: 'A list of people · Credo' }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  allow(canKeepPeople(actor));
  return json({ preview: (await previewList(context.db, actor)) ?? null });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  allow(canKeepPeople(actor));
  const form = await readForm(request, listInput);
  if (form.status !== 'success') return refuse(form);
  const { list } = form.value;
  const content = Buffer.from(await list.arrayBuffer());
  await keepList(context.db, actor, { fileName: list.name, content, now: context.now() });
  return redirect('/people/import', 303);
}

export default function ImportPeople() {
  const { preview } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const busy = useNavigation().state !== 'idle';
  return (
    <div className="column stack">
      <h1>A list of people</h1>
      {preview ? (
        <section className="sheet stack">
          <h2>{preview.fileName}</h2>
          <ImportPreview plan={preview.plan} />
          {preview.plan.problems.length ? null : (
            <TakeIn plan={preview.plan} fingerprint={preview.fingerprint} busy={busy} />
          )}
          <form method="post" action="/people/import/discarding">
            <button className="btn bare" type="submit">
              Put this list away
            </button>
          </form>
        </section>
      ) : null}
      <form method="post" encType="multipart/form-data" className="sheet form">
        <FormProblems reply={reply} labels={{ list: 'CSV file' }} />
        <Field
          name="list"
          label={preview ? 'Another CSV file' : 'CSV file'}
          hint="You see what it would do before anything happens."
          type="file"
          reply={reply}
          required
        />
        <p>
          Its first line names the columns: {Object.values(COLUMNS).join(', ')}. None is needed but a staff
          number or an e-mail, by which people are found; an empty cell leaves what stands. Write a team as
          Site › Team; a manager by number or e-mail.
        </p>
        <p className="acts">
          <button className="btn go" type="submit">
            Look it over
          </button>
          <a className="btn" href="/people.csv" download>
            Download everybody
          </a>
        </p>
      </form>
    </div>
  );
}

type TakeInProps = { plan: Parameters<typeof doesNothing>[0]; fingerprint: string; busy: boolean };

function TakeIn({ plan, fingerprint, busy }: TakeInProps) {
  const { added, changed, missing } = plan;
  const nothing = doesNothing(plan);
  if (nothing && !missing.length) return null;
  const count = added.length + changed.length;
  return (
    <Form method="post" action="/people/import/completion" className="stack">
      <input type="hidden" name="fingerprint" value={fingerprint} />
      {missing.length ? (
        <label className="opt">
          <input type="checkbox" name="deactivateMissing" required={nothing} />
          <span>
            Deactivate the {missing.length} who {missing.length === 1 ? 'is' : 'are'} not in this list
            <span className="hint">
              They are signed out everywhere; their history stays. Otherwise nothing happens to them.
            </span>
          </span>
        </label>
      ) : null}
      <p className="acts">
        <button className={busy ? 'btn go busy' : 'btn go'} type="submit">
          {busy
            ? 'A moment, please'
            : count
              ? `Take in ${count === 1 ? '1 person' : `${count} people`}`
              : 'Take it in'}
        </button>
      </p>
    </Form>
  );
}
