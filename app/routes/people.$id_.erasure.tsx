import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { canKeepPeople } from '~/features/people/people-policy';
import { getPerson } from '~/features/people/people-queries.server';
import { erasePerson } from '~/features/records/erase-person.server';
import { NamingTexts } from '~/features/records/naming-texts';
import { listTextsNaming } from '~/features/records/texts-naming.server';
import { allow, readId, requireActor } from '~/shared/asking.server';
import { redirectWithWord } from '~/shared/flash.server';
import { readFields } from '~/shared/form.server';

export const meta: MetaFunction = () => [{ title: 'Erase a person · Credo' }];

const REFUSALS = {
  yourself: 'You cannot erase yourself. Another admin can.',
  'last-admin': 'The last admin stays one. Make somebody else admin first.',
};

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  allow(canKeepPeople(actor));
  const { id, name, erasedAt } = await getPerson(context.db, readId(params.id));
  if (erasedAt) return json({ id, name, erased: true, texts: [] });
  return json({ id, name, erased: false, texts: await listTextsNaming(context.db, actor, name) });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  allow(canKeepPeople(actor));
  const id = readId(params.id);
  const sure = (await readFields(request)).get('sure') === 'on';
  if (!sure) return redirectWithWord(`/people/${id}/erasure`, 'Please tick the box if you are sure.');
  const result = await erasePerson(context.db, actor, { id, now: context.now() });
  if ('refused' in result) return redirectWithWord(`/people/${id}/edit`, REFUSALS[result.refused]);
  return json({ texts: result.texts });
}

export default function Erasure() {
  const { id, name, erased, texts } = useLoaderData<typeof loader>();
  const after = useActionData<typeof action>();
  if (erased)
    return (
      <div className="column stack">
        <h1>Erased</h1>
        <p className="sheet">
          They are called “{name}” from now on, everywhere. Backups taken before today still hold them.
        </p>
        {after ? <NamingTexts texts={after.texts} /> : null}
      </div>
    );
  return (
    <div className="column stack">
      <h1>Erase {name}</h1>
      <Form method="post" className="sheet form">
        <p>
          Their name becomes “A former colleague” everywhere. Letters to them alone are deleted, and so are
          their picture, their account and what we know about them. What they wrote to others stays. This
          cannot be undone.
        </p>
        <label className="opt">
          <input type="checkbox" name="sure" required />
          <span>I am sure</span>
        </label>
        <p className="acts">
          <button className="btn go" type="submit">
            Erase for good
          </button>
          <a className="btn bare" href={`/people/${id}/edit`}>
            Leave it
          </a>
        </p>
      </Form>
      <NamingTexts texts={texts} />
    </div>
  );
}
