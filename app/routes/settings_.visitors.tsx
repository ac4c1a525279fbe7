import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { charterByNumber } from '~/features/charter/charter-queries.server';
import { getVisitorsWords } from '~/features/organization/organization-queries.server';
import { changeVisitorsPage } from '~/features/stories/change-visitors-page.server';
import { StoriesForVisitors } from '~/features/stories/stories-for-visitors';
import { visitorsInput } from '~/features/stories/story-input';
import { canChangeVisitorsPage } from '~/features/stories/story-policy';
import { listStoriesForVisitors, listValuesForStaff } from '~/features/stories/story-queries.server';
import { VisitorsForm } from '~/features/stories/visitors-form';
import { listVisitorsLanguages } from '~/features/stories/visitors-languages';
import { allow, found, requireActor } from '~/shared/asking.server';
import { redirectWithWord } from '~/shared/flash.server';
import { readForm, refuse } from '~/shared/form.server';

export const meta: MetaFunction = () => [{ title: 'Visitors · Credo' }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  allow(canChangeVisitorsPage(actor));
  const { db } = context;
  const { cultureOpen, hue, name, charterVersion } = found(context.organization);
  const version = charterVersion ?? 0;
  const [words, charter, forStaff, stories] = await Promise.all([
    getVisitorsWords(db),
    charterByNumber(db, version),
    listValuesForStaff(db, version),
    listStoriesForVisitors(db, actor, version),
  ]);
  const values = (charter?.values ?? []).map((value) => ({
    id: value.id,
    name: value.name,
    hue: value.hue,
    glyph: value.glyph,
    shown: !forStaff.includes(value.id),
  }));
  const page = { open: cultureOpen, hue, title: `${name}: what we promise`, words };
  return json({ page, values, stories, languages: listVisitorsLanguages() });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  allow(canChangeVisitorsPage(actor));
  const form = await readForm(request, visitorsInput);
  if (form.status !== 'success') return refuse(form);
  const version = context.organization?.charterVersion ?? 0;
  await changeVisitorsPage(context.db, actor, { ...form.value, version });
  return redirectWithWord('/settings/visitors', 'Kept.');
}

export default function Visitors() {
  const { page, values, stories, languages } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <div className="column">
      <header className="head">
        <h1>Visitors of our culture page</h1>
        <p className="acts">
          <a className="btn" href="/culture/as-visitors">
            See it as they do
          </a>
        </p>
      </header>
      <VisitorsForm page={page} values={values} languages={languages} reply={reply} />
      <StoriesForVisitors stories={stories} />
      <p className="acts">
        <a href="/settings">Back to the settings</a>
      </p>
    </div>
  );
}
