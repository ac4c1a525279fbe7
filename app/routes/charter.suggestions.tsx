import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { charterByNumber } from '~/features/charter/charter-queries.server';
import { getDraftAccess } from '~/features/draft/draft-access.server';
import { proposalInput } from '~/features/draft/draft-input';
import { canReadDraft } from '~/features/draft/draft-policy';
import { getDraft } from '~/features/draft/draft-queries.server';
import { nameOfField } from '~/features/draft/field-names';
import { SettledSuggestions } from '~/features/draft/settled-suggestions';
import { showSuggestions } from '~/features/draft/show-suggestions';
import { suggestWording } from '~/features/draft/suggest-wording.server';
import { SuggestionCard } from '~/features/draft/suggestion-card';
import { listOpenSuggestions, listSettledSuggestions } from '~/features/draft/suggestion-queries.server';
import { isLeader } from '~/features/organization/actor';
import { requireActor } from '~/shared/asking.server';
import { redirectWithWord } from '~/shared/flash.server';
import { readForm } from '~/shared/form.server';
import { formatDay } from '~/shared/formats';

export const meta: MetaFunction = () => [{ title: 'Suggested wordings · Credo' }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const { db } = context;
  const now = context.now();
  const version = await charterByNumber(db, context.organization?.charterVersion);
  const reads = canReadDraft(actor, await getDraftAccess(db, actor));
  const [draft, open, settled] = await Promise.all([
    reads ? getDraft(db) : null,
    listOpenSuggestions(db, actor),
    listSettledSuggestions(db, actor, {}),
  ]);
  const values = draft?.values ?? version?.values ?? [];
  const mine = isLeader(actor) ? open : open.filter(({ personId }) => personId === actor.id);
  return json({
    open: showSuggestions(mine, { draft, values, actor, now }),
    settled: settled.map(({ id, field, base, text, by, outcome, answer, settledAt, settledBy }) => ({
      ...{ id, base, text, by, outcome, answer, settledBy },
      fieldName: nameOfField(field, values),
      when: formatDay(settledAt ?? now, actor, now),
    })),
    leader: isLeader(actor),
  });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const form = await readForm(request, proposalInput);
  if (form.status !== 'success') throw new Response(null, { status: 400 });
  const { source, field } = form.value;
  const again = source === 'culture' ? `/culture/proposal?field=${field}` : '/charter/draft/reading';
  const outcome = await suggestWording(context.db, actor, form.value, context.now());
  if (outcome.refused === 'same')
    return redirectWithWord(again, 'This is the text as it stands. Change something first.');
  if (outcome.refused) return redirectWithWord(again, `At most ${outcome.most} characters fit there.`);
  return redirectWithWord('/charter/suggestions', 'Thank you. You hear what becomes of it.');
}

export default function Suggestions() {
  const { open, settled, leader } = useLoaderData<typeof loader>();
  return (
    <div className="page">
      <h1>{leader ? 'Suggested wordings' : 'Wordings you suggested'}</h1>
      {open.length ? (
        <div className="sheet stack">
          {open.map((suggestion) => (
            <SuggestionCard key={suggestion.id} suggestion={suggestion} />
          ))}
        </div>
      ) : (
        <p className="soft">
          {leader
            ? 'Nothing waits for you. Anyone who reads the culture page can propose a better wording there.'
            : 'Nothing waits for an answer. On the charter’s page you can propose a better wording of any part.'}
        </p>
      )}
      {settled.length ? <SettledSuggestions settled={settled} /> : null}
    </div>
  );
}
