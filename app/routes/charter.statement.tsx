import {
  type ActionFunctionArgs,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData } from '@remix-run/react';
import { statementInput } from '~/features/beginnings/beginnings-input';
import { bringStatement, STATEMENT_PROBLEMS } from '~/features/beginnings/bring-statement.server';
import { canWriteCharter } from '~/features/charter/charter-policy';
import { allow, requireActor } from '~/shared/asking.server';
import { readForm, refuse } from '~/shared/form.server';
import { Field, FormProblems } from '~/shared/ui/field';

export const meta: MetaFunction = () => [{ title: 'Bring what you have · Credo' }];

export function loader({ request, context }: LoaderFunctionArgs) {
  allow(canWriteCharter(requireActor(context, request)));
  return json(null);
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  allow(canWriteCharter(actor));
  const form = await readForm(request, statementInput);
  if (form.status !== 'success') return refuse(form);
  const outcome = await bringStatement(context.db, actor, form.value, context.now());
  if (!outcome.refused) return redirect('/charter/arrangement', 303);
  return refuse(form, { fieldErrors: { [outcome.field]: [STATEMENT_PROBLEMS[outcome.refused]] } });
}

export default function Statement() {
  const reply = useActionData<typeof action>();
  return (
    <div className="column stack">
      <h1>Bring what you have</h1>
      <form method="post" encType="multipart/form-data" className="sheet form">
        <FormProblems reply={reply} labels={{ words: 'Your text', file: 'File' }} />
        <Field
          name="words"
          label="Paste your statement"
          hint="Headings, lists and bold words help to tell vision, values and behaviours apart. Markdown will do."
          multiline
          rows={12}
          reply={reply}
        />
        <Field
          name="file"
          label="Or bring the file"
          hint="Word (.docx), Markdown, plain text, or a charter that Credo gave out as JSON; up to 10 MB."
          type="file"
          reply={reply}
        />
        <p>You see what goes where, and correct it, before anything is taken over.</p>
        <p className="acts">
          <button className="btn go" type="submit">
            Look it over
          </button>
          <a className="btn bare" href="/charter/beginnings">
            Begin another way
          </a>
        </p>
      </form>
    </div>
  );
}
