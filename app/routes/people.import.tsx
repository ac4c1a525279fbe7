import {
  type ActionFunctionArgs,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { canKeepPeople } from '~/features/people/people-policy';
import { COLUMNS } from '~/features/people-list/columns';
import { doesNothing, ImportPreview } from '~/features/people-list/import-preview';
import { keepList } from '~/features/people-list/keep-list.server';
import { listInput } from '~/features/people-list/list-input';
import { previewList } from '~/features/people-list/preview-list.server';
import { TakeInForm } from '~/features/people-list/take-in-form';
import { allow, requireActor } from '~/shared/asking.server';
import { draw } from '~/shared/draw.server';
import { readForm, refuse } from '~/shared/form.server';
import { Field, FormProblems } from '~/shared/ui/field';
import { Once } from '~/shared/ui/once';

export const meta: MetaFunction = () => [{ title: 'A list of people · Credo' }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  allow(canKeepPeople(actor));
  const preview = await previewList(context.db, actor);
  if (!preview) return json({ list: null });
  const { fileName, plan, fingerprint } = preview;
  const takeIn = {
    fingerprint,
    people: plan.added.length + plan.changed.length,
    missing: plan.missing.length,
    nothing: doesNothing(plan),
  };
  const drawn = draw(context, 'preview', <ImportPreview plan={plan} />);
  return json({ list: { fileName, drawn, takeIn: plan.problems.length ? null : takeIn } });
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
  const { list } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <div className="column stack">
      <h1>A list of people</h1>
      {list ? (
        <section className="sheet stack">
          <h2>{list.fileName}</h2>
          <Once {...list.drawn} className="stack" key={list.takeIn?.fingerprint} />
          {list.takeIn ? <TakeInForm {...list.takeIn} /> : null}
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
          label={list ? 'Another CSV file' : 'CSV file'}
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
