import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import {
  adoptArrangement,
  correctArrangement,
  findArrangement,
} from '~/features/beginnings/arrangement.server';
import { ArrangementForm } from '~/features/beginnings/arrangement-form';
import { arrangementInput } from '~/features/beginnings/beginnings-input';
import { DocumentPreview } from '~/features/beginnings/document-preview';
import { placedPieces } from '~/features/beginnings/read-arrangement.server';
import { sayRefusal } from '~/features/beginnings/say-refusal';
import { canWriteCharter } from '~/features/charter/charter-policy';
import { allow, requireActor } from '~/shared/asking.server';
import { redirectWithWord } from '~/shared/flash.server';
import { readForm } from '~/shared/form.server';

export const meta: MetaFunction = () => [{ title: 'What goes where · Credo' }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  allow(canWriteCharter(actor));
  const arranged = await findArrangement(context.db, actor);
  if (!arranged) return redirectWithWord('/charter/beginnings', 'There is nothing to take over yet.');
  return json(arranged);
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  allow(canWriteCharter(actor));
  const { db } = context;
  const form = await readForm(request, arrangementInput);
  if (form.status !== 'success') throw new Response(null, { status: 400 });
  if (form.value.place.length) await correctArrangement(db, actor, placedPieces(form.value));
  if (form.value.go === 'keep') return redirectWithWord('/charter/arrangement', 'Your corrections are kept.');
  const outcome = await adoptArrangement(db, actor, { now: context.now() });
  if ('refused' in outcome && outcome.refused) return json({ problem: sayRefusal(outcome) }, { status: 422 });
  if ('left' in outcome && outcome.left)
    return redirectWithWord(
      '/charter/arrangement',
      'Taken over into the draft. What had no place is still here.',
    );
  return redirectWithWord(
    '/charter/draft',
    'Taken over. What stood in the draft before is kept among the earlier drafts.',
  );
}

export default function Arrangement() {
  const { name, pieces, document, left } = useLoaderData<typeof loader>();
  const problem = useActionData<typeof action>()?.problem ?? null;
  return (
    <div className="page arrangement">
      <h1>What goes where</h1>
      <p className="soft">
        This is {name}. Correct what stands at the wrong place; the draft changes only when you take it over.
      </p>
      {problem ? (
        <p className="alert" role="alert">
          {problem.at >= 0 ? <a href={`#piece-${problem.at}`}>{problem.says}</a> : problem.says}
        </p>
      ) : null}
      {left.length ? (
        <div className="sheet">
          <p>Could not be taken along:</p>
          <ul className="plain">
            {left.map((says) => (
              <li key={says}>{says}</li>
            ))}
          </ul>
        </div>
      ) : null}
      {document ? (
        <DocumentPreview document={document} />
      ) : (
        <ArrangementForm pieces={pieces} problem={problem} />
      )}
      <Form method="post" action="/charter/arrangement/discarding">
        <button className="btn bare" type="submit">
          Put it away
        </button>
      </Form>
    </div>
  );
}
