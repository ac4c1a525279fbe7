import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { countTry } from '~/features/accounts/tries.server';
import { getReportEffect } from '~/features/moderation/decision-queries.server';
import { listJudges } from '~/features/moderation/judges.server';
import { reportInput } from '~/features/moderation/moderation-input';
import { ReportEffect } from '~/features/moderation/report-effect';
import { reportRecognition } from '~/features/moderation/report-recognition.server';
import { canReport } from '~/features/recognition/recognition-policy';
import { getRecognition, getStanding } from '~/features/recognition/recognition-queries.server';
import { allow, readId, requireActor } from '~/shared/asking.server';
import { redirectWithWord } from '~/shared/flash.server';
import { readForm, refuse } from '~/shared/form.server';
import { listNames } from '~/shared/formats';
import { Field, FormProblems } from '~/shared/ui/field';

export const meta: MetaFunction = () => [{ title: 'Report a letter · Credo' }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const { db, organization } = context;
  const card = await getRecognition(db, actor, organization?.charterVersion ?? 0, readId(params.id));
  allow(canReport(actor, card));
  const [effect, judges] = await Promise.all([getReportEffect(db, card.id), listJudges(db, card.id)]);
  const names = judges.map((judge) => judge.name);
  const moderators = names.length ? listNames(names, actor.locale) : null;
  return json({ id: card.id, giverName: card.giverName, text: card.text, effect, moderators });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const id = readId(params.id);
  const form = await readForm(request, reportInput);
  if (form.status !== 'success') {
    await getStanding(context.db, actor, id);
    return refuse(form);
  }
  if (!(await countTry(context.db, 'reports', String(actor.id))))
    return refuse(
      form,
      { formErrors: ['That were many reports for one day. Go on tomorrow; your words are kept here.'] },
      429,
    );
  await reportRecognition(context.db, actor, { id, reason: form.value.reason }, context.now());
  return redirectWithWord('/', 'Reported. You will be told what is decided.');
}

export default function Report() {
  const { id, giverName, text, effect, moderators } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <div className="page">
      <h1>Report this letter</h1>
      <FormProblems reply={reply} />
      <Form method="post" className="sheet form">
        <blockquote className="quote">
          {text}
          <footer className="small soft">{giverName}</footer>
        </blockquote>
        <ReportEffect {...effect} moderators={moderators} />
        <Field
          name="reason"
          label="What is wrong with it?"
          hint={
            effect.isPrivate
              ? 'Moderators read this with your name. The giver is not told who reported it, but few read this letter.'
              : 'Moderators read this with your name. The giver never learns who reported it.'
          }
          multiline
          maxLength={600}
          required
          reply={reply}
        />
        <p className="acts">
          <button className="btn go" type="submit">
            Report it to the moderators
          </button>
          <a className="btn bare" href={`/thanks/${id}`}>
            Leave it
          </a>
        </p>
      </Form>
    </div>
  );
}
