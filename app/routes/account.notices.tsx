import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { changeNoticeChoices } from '~/features/notices/change-notice-choices.server';
import { getChoices } from '~/features/notices/choice-queries.server';
import { ChoicesForm } from '~/features/notices/choices-form';
import { choicesInput } from '~/features/notices/choices-input';
import { requireActor } from '~/shared/asking.server';
import { redirectWithWord } from '~/shared/flash.server';
import { readForm, refuse } from '~/shared/form.server';

export const meta: MetaFunction = () => [{ title: 'What I hear of · Credo' }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  return json({ choices: await getChoices(context.db, actor), timeZone: actor.timeZone });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const submission = await readForm(request, choicesInput);
  if (submission.status !== 'success') return refuse(submission);
  await changeNoticeChoices(context.db, actor, submission.value);
  return redirectWithWord('/account/notices', 'Kept.');
}

export default function NoticeChoices() {
  const { choices, timeZone } = useLoaderData<typeof loader>();
  return (
    <div className="column">
      <h1>What I hear of</h1>
      <p className="soft">
        <a href="/notices">Your page in Credo</a> holds what happened until you read it. Mail goes out as
        often as you like, and what you have read by then is not in it.
      </p>
      <ChoicesForm reply={useActionData<typeof action>()} choices={choices} timeZone={timeZone} />
    </div>
  );
}
