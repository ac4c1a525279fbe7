import {
  type ActionFunctionArgs,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { AnswerForm } from '~/features/beginnings/answer-form';
import { answerInput } from '~/features/beginnings/beginnings-input';
import { answerQuestion, listAnswers } from '~/features/beginnings/workshop-answers.server';
import { QUESTIONS } from '~/features/beginnings/workshop-questions';
import { canWriteCharter } from '~/features/charter/charter-policy';
import { allow, found, requireActor } from '~/shared/asking.server';
import { readForm } from '~/shared/form.server';
import { Avatar } from '~/shared/ui/avatar';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.ask ?? 'A question'} · Credo` },
];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  allow(canWriteCharter(actor));
  const at = QUESTIONS.findIndex(({ key }) => key === params.question);
  const { key, ask, hint } = found(QUESTIONS[at]);
  const answers = (await listAnswers(context.db)).filter(({ question }) => question === key);
  const mine = answers.find(({ personId }) => personId === actor.id)?.text ?? '';
  return json({
    ...{ key, ask, hint, mine },
    number: at + 1,
    of: QUESTIONS.length,
    // Others' answers are seen once one has given one's own.
    others: mine ? answers.filter(({ personId }) => personId !== actor.id) : [],
  });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  allow(canWriteCharter(actor));
  const at = QUESTIONS.findIndex(({ key }) => key === params.question);
  const { key: question } = found(QUESTIONS[at]);
  const form = await readForm(request, answerInput);
  if (form.status !== 'success') throw new Response(null, { status: 400 });
  const { text, live, go } = form.value;
  await answerQuestion(context.db, actor, { question, text }, context.now());
  if (live) return json({ saved: text });
  const to = go === 'leave' ? undefined : QUESTIONS[at + (go === 'back' ? -1 : 1)];
  return redirect(to ? `/charter/workshop/${to.key}` : '/charter/workshop', 303);
}

export default function Question() {
  const { key, ask, hint, mine, number, of, others } = useLoaderData<typeof loader>();
  return (
    <div className="page question">
      <p className="soft">
        Question {number} of {of}
      </p>
      <h1>{ask}</h1>
      <AnswerForm
        key={key}
        question={key}
        label={ask}
        hint={hint}
        text={mine}
        first={number === 1}
        last={number === of}
      />
      {others.length ? (
        <section className="stack" aria-label="What others answered">
          <h2>What others answered</h2>
          {others.map(({ personId, by, picture, text }) => (
            <div className="say" key={personId}>
              <Avatar of={{ id: personId, name: by, picture }} small />
              <div>
                <p className="by">
                  <b>{by}</b>
                </p>
                <p className="said">{text}</p>
              </div>
            </div>
          ))}
        </section>
      ) : null}
    </div>
  );
}
