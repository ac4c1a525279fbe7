import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { markLetterRead } from '~/features/notices/notice-queries.server';
import { getVisitorsWords } from '~/features/organization/organization-queries.server';
import { getRecognition } from '~/features/recognition/recognition-queries.server';
import { answerConsent } from '~/features/stories/answer-consent.server';
import { ConsentForm } from '~/features/stories/consent-form';
import { findConsent } from '~/features/stories/consent-queries.server';
import { consentInput } from '~/features/stories/story-input';
import { found, readId, requireActor } from '~/shared/asking.server';
import { redirectWithWord } from '~/shared/flash.server';
import { readForm } from '~/shared/form.server';
import { formatDate, listNames } from '~/shared/formats';

export const meta: MetaFunction = () => [{ title: 'May visitors read it? · Credo' }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const { db } = context;
  const id = readId(params.id);
  const { agreed, answeredAt, asked, words } = found(await findConsent(db, actor, id));
  const card = await getRecognition(db, actor, context.organization?.charterVersion ?? 0, id);
  if (actor.unread) await markLetterRead(db, actor, id, context.now());
  return json({
    letter: {
      id,
      text: card.text,
      giverName: card.giverName,
      to: listNames([...card.recipients, ...card.teams].map(({ name }) => name)),
      signed: card.cosigns.map(({ name, sentence }) => ({ name, sentence })),
    },
    asked,
    words,
    agreed,
    answered: answeredAt && agreed !== null ? formatDate(answeredAt, actor) : null,
    indexed: (await getVisitorsWords(db)).indexed,
  });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const id = readId(params.id);
  const form = await readForm(request, consentInput);
  if (form.status !== 'success') throw new Response(null, { status: 400 });
  const { agreed, words } = form.value;
  const outcome = await answerConsent(context.db, actor, { id, agreed, words }, context.now());
  if (outcome.refused)
    return redirectWithWord(
      `/thanks/${id}/consent`,
      'The letter was changed meanwhile. Please read it once more.',
    );
  const said = agreed
    ? 'Thank you. Visitors read it once everyone on it has agreed.'
    : 'Thank you. Visitors do not read it.';
  return redirectWithWord(`/thanks/${id}/consent`, said);
}

export default function Consent() {
  return <ConsentForm {...useLoaderData<typeof loader>()} />;
}
