import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { getRecognition } from '~/features/recognition/recognition-queries.server';
import { chooseStory } from '~/features/stories/choose-story.server';
import { StoryForm } from '~/features/stories/story-form';
import { storyInput } from '~/features/stories/story-input';
import { canTellStory } from '~/features/stories/story-policy';
import { findStory } from '~/features/stories/story-queries.server';
import { allow, readId, requireActor } from '~/shared/asking.server';
import { redirectWithWord } from '~/shared/flash.server';
import { readForm, refuse } from '~/shared/form.server';
import { listNames } from '~/shared/formats';

export const meta: MetaFunction = () => [{ title: 'Tell this under a value · Credo' }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const version = context.organization?.charterVersion ?? 0;
  const card = await getRecognition(context.db, actor, version, readId(params.id));
  allow(canTellStory(actor, card));
  const values = card.values.flatMap(({ todayId, todayName, hue, glyph }) =>
    todayId && todayName ? { id: todayId, name: todayName, hue, glyph } : [],
  );
  const { id, text, giverName } = card;
  const to = listNames([...card.recipients, ...card.teams].map(({ name }) => name));
  const story = (await findStory(context.db, version, id)) ?? null;
  return json({
    letter: { id, text, giverName, to },
    values: values.filter((value, i) => values.findIndex((one) => one.id === value.id) === i),
    story,
  });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const id = readId(params.id);
  const version = context.organization?.charterVersion ?? 0;
  const form = await readForm(request, storyInput);
  if (form.status !== 'success') return refuse(form);
  const { value, ...words } = form.value;
  const story = { id, version, value: value ?? 0, ...words };
  const { refused } = await chooseStory(context.db, actor, story, context.now());
  if (refused)
    return refuse(form, { fieldErrors: { value: ['Please choose one of the values of this letter.'] } });
  const told = words.visitors
    ? 'Told on the culture page. Everyone on it is asked whether visitors may read it too.'
    : 'Told on the culture page.';
  return redirectWithWord(`/thanks/${id}/story`, told);
}

export default function Story() {
  const page = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return <StoryForm {...page} reply={reply} />;
}
