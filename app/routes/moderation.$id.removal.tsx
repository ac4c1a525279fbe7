import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { DecisionPage } from '~/features/moderation/decision-page';
import { decisionInput } from '~/features/moderation/moderation-input';
import { getQueued } from '~/features/moderation/queue-queries.server';
import { removeReported } from '~/features/moderation/remove-reported.server';
import { sayQueued } from '~/features/moderation/say-queued';
import { wordDecision } from '~/features/moderation/word-decision';
import { readId, requireActor } from '~/shared/asking.server';
import { redirectWithWord } from '~/shared/flash.server';
import { readForm, refuse } from '~/shared/form.server';

export const meta: MetaFunction = () => [{ title: 'Remove a reported letter · Credo' }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const letter = await getQueued(context.db, actor, readId(params.id));
  return json({ letter: sayQueued(letter, actor, context.now()) });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const id = readId(params.id);
  const form = await readForm(request, decisionInput);
  if (form.status !== 'success') {
    await getQueued(context.db, actor, id);
    return refuse(form);
  }
  const { words } = form.value;
  const { refused } = await removeReported(context.db, actor, { id, words }, context.now());
  return redirectWithWord('/moderation', wordDecision('removed', refused));
}

export default function ReportedRemoval() {
  const { letter } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return <DecisionPage title="Remove a reported letter" letter={letter} decision="removal" reply={reply} />;
}
