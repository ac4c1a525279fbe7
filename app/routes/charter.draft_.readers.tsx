import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { canWriteCharter } from '~/features/charter/charter-policy';
import { getDraftAccess, listDraftReaders, nameDraftReaders } from '~/features/draft/draft-access.server';
import { readerInput } from '~/features/draft/draft-input';
import { findPersonMeant } from '~/features/people/find-person.server';
import { PersonField } from '~/features/people/person-field';
import { MEANT_PROBLEMS } from '~/features/people/person-problems';
import { allow, requireActor } from '~/shared/asking.server';
import { redirectWithWord } from '~/shared/flash.server';
import { readForm, refuse } from '~/shared/form.server';
import { Avatar } from '~/shared/ui/avatar';

export const meta: MetaFunction = () => [{ title: 'Who may comment · Credo' }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  allow(canWriteCharter(actor));
  const [access, readers] = await Promise.all([
    getDraftAccess(context.db, actor),
    listDraftReaders(context.db),
  ]);
  return json({ open: access.open, readers });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  allow(canWriteCharter(actor));
  const form = await readForm(request, readerInput);
  if (form.status !== 'success') return refuse(form);
  const person = await findPersonMeant(context.db, form.value.who);
  if (person.refused) return refuse(form, { fieldErrors: { who: [MEANT_PROBLEMS[person.refused]] } });
  await nameDraftReaders(context.db, actor, [person.id]);
  return redirectWithWord('/charter/draft/readers', `${person.name} may read the draft and comment.`);
}

export default function Readers() {
  const { open, readers } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <div className="column stack">
      <h1>Who may comment on the draft</h1>
      <section className="sheet stack">
        <p>
          {open
            ? 'The draft is open: everyone who works here may read it, comment and suggest wordings. Only leaders change it.'
            : 'Leaders may, and those named below. The making matters as much as the text: think of opening it to everyone.'}
        </p>
        <Form method="post" action="/charter/draft/openness">
          <button className="btn" type="submit" name="on" value={String(!open)}>
            {open ? 'Close it to leaders and those named' : 'Open the draft to everyone'}
          </button>
        </Form>
      </section>
      <section className="sheet stack">
        <h2>Named people</h2>
        {readers.length ? (
          <ul className="people">
            {readers.map((reader) => (
              <li key={reader.id}>
                <Avatar of={reader} />
                <span>
                  {reader.name}
                  <span className="hint">{reader.title}</span>
                </span>
                <Form method="post" action={`/charter/draft/readers/${reader.id}/removal`}>
                  <button className="link small" type="submit">
                    Take off<span className="vh"> {reader.name}</span>
                  </button>
                </Form>
              </li>
            ))}
          </ul>
        ) : (
          <p className="soft">Nobody yet.</p>
        )}
        <Form method="post" className="stack">
          <PersonField name="who" label="Name someone" reply={reply} required />
          <p>
            <button className="btn" type="submit">
              Let them read and comment
            </button>
          </p>
        </Form>
      </section>
      <p>
        <a href="/charter/draft">Back to the draft</a>
      </p>
    </div>
  );
}
