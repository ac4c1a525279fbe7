import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, useLoaderData } from '@remix-run/react';
import { listAnswers } from '~/features/beginnings/workshop-answers.server';
import { QUESTIONS } from '~/features/beginnings/workshop-questions';
import { canWriteCharter } from '~/features/charter/charter-policy';
import { allow, requireActor } from '~/shared/asking.server';
import { listNames } from '~/shared/formats';

export const meta: MetaFunction = () => [{ title: 'The workshop · Credo' }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  allow(canWriteCharter(actor));
  const answers = await listAnswers(context.db);
  const questions = QUESTIONS.map(({ key, ask }) => {
    const given = answers.filter(({ question }) => question === key);
    const others = given.filter(({ personId }) => personId !== actor.id).map(({ by }) => by);
    return {
      ...{ key, ask },
      mine: given.some(({ personId }) => personId === actor.id),
      others: others.length ? `${listNames(others, actor.locale)} answered.` : '',
    };
  });
  return json({ questions, answers: answers.length });
}

export default function Workshop() {
  const { questions, answers } = useLoaderData<typeof loader>();
  const next = questions.find(({ mine }) => !mine) ?? questions[0];
  return (
    <div className="page">
      <h1>The workshop</h1>
      <p className="soft">
        Nine short questions, one a screen. Each of you answers apart, so that nobody writes what the first
        one said. Leave whenever you like: every answer is kept.
      </p>
      <ol className="sheet questions">
        {questions.map(({ key, ask, mine, others }) => (
          <li key={key}>
            <a href={`/charter/workshop/${key}`}>{ask}</a>
            <span className="hint">
              {mine ? 'You answered.' : 'You have not answered yet.'} {others}
            </span>
          </li>
        ))}
      </ol>
      <div className="acts">
        <a className={answers ? 'btn' : 'btn go'} href={`/charter/workshop/${next?.key}`}>
          {questions.some(({ mine }) => mine) ? 'Go on' : 'Begin'}
        </a>
        {answers ? (
          <Form method="post" action="/charter/workshop/arrangement">
            <button className="btn go" type="submit">
              Lay out a draft from what you all answered
            </button>
          </Form>
        ) : null}
      </div>
    </div>
  );
}
