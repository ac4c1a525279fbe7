import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { AnswersBeside } from '~/features/beginnings/answers-beside';
import { changesBetween } from '~/features/charter/charter-changes';
import { canWriteCharter } from '~/features/charter/charter-policy';
import { getCharterVersion } from '~/features/charter/charter-queries.server';
import { Checklist } from '~/features/coach/checklist';
import { Meant } from '~/features/coach/findings';
import { Beside } from '~/features/discussion/beside';
import { getDesk } from '~/features/discussion/desk.server';
import { DraftHead } from '~/features/draft/draft-head';
import { DraftOpening } from '~/features/draft/draft-opening';
import { DraftValues } from '~/features/draft/draft-values';
import { heirsIn } from '~/features/draft/heirs';
import { listRefusedTexts } from '~/features/draft/refused-text.server';
import { PublicationBar } from '~/features/publication/publication-bar';
import { findWaiting } from '~/features/publication/publication-queries.server';
import { allow, requireActor } from '~/shared/asking.server';
import { sayInstant } from '~/shared/formats';

export const meta: MetaFunction = () => [{ title: 'Charter draft · Credo' }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  allow(canWriteCharter(actor));
  const { db, organization } = context;
  const open = Number(new URL(request.url).searchParams.get('value')) || null;
  const [{ wording, ...desk }, inForce, refused, waiting] = await Promise.all([
    getDesk(db, actor, { open, now: context.now() }),
    organization?.charterVersion ? getCharterVersion(db, organization.charterVersion) : null,
    listRefusedTexts(db, actor),
    findWaiting(db),
  ]);
  return json({
    ...desk,
    changes: changesBetween(inForce, wording, heirsIn(desk.draft).heirOf),
    number: inForce?.number ?? 0,
    frozen: waiting
      ? `Version ${waiting.replaces + 1} is frozen and goes out on ${sayInstant(waiting.publishAt, actor)}.`
      : null,
    refused,
    open,
  });
}

export default function CharterDraft() {
  const desk = useLoaderData<typeof loader>();
  const { draft, number, refused, open, changes, present, notes, whole, newKeys } = desk;
  const ofOpening = (field: string) => !/^(value|behaviour)/.test(field) && field !== 'order';
  const beside = (which: (field: string) => boolean) => ({
    findings: desk.findings.filter(({ field }) => which(field)),
    suggestions: desk.suggestions.filter(({ field }) => which(field)),
    threads: desk.threads.filter(({ field }) => which(field)),
    about: desk.about.filter(({ field }) => which(field)),
  });
  return (
    <div className="desk">
      <DraftHead
        number={number}
        frozen={desk.frozen}
        present={present}
        values={draft.values}
        suggestions={desk.waiting}
      />
      <div className="spread">
        <DraftOpening draft={draft} refused={refused} />
        <Beside label="Beside the opening" id="opening" newKey={newKeys.opening} {...beside(ofOpening)}>
          <AnswersBeside answers={desk.answers} />
        </Beside>
        <DraftValues values={draft.values} open={open} refused={refused} changes={changes} notes={notes} />
        <Beside
          label="Beside the values"
          id="values"
          newKey={newKeys.values}
          open={open}
          {...beside((field) => !ofOpening(field))}
        />
      </div>
      {desk.hidden ? (
        <p className="small">
          <a href="/charter/draft/reading">All conversations</a>
        </p>
      ) : null}
      <div className="whole">
        <Checklist {...whole} />
        <Meant meant={desk.meant} />
      </div>
      <PublicationBar number={number} frozen={desk.frozen !== null} />
    </div>
  );
}
