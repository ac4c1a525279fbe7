import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, useLoaderData } from '@remix-run/react';
import { changesBetween } from '~/features/charter/charter-changes';
import { canWriteCharter } from '~/features/charter/charter-policy';
import { getCharterVersion } from '~/features/charter/charter-queries.server';
import { DraftOwner } from '~/features/draft/draft-owner';
import { getDraft, listRefusedEdits, wordingOf } from '~/features/draft/draft-queries.server';
import { DraftText } from '~/features/draft/draft-text';
import { DraftValues } from '~/features/draft/draft-values';
import { allow, requireActor } from '~/shared/asking.server';

export const meta: MetaFunction = () => [{ title: 'Charter draft · Credo' }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  allow(canWriteCharter(actor));
  const { db, organization } = context;
  const [draft, inForce, refused] = await Promise.all([
    getDraft(db),
    organization?.charterVersion ? getCharterVersion(db, organization.charterVersion) : null,
    listRefusedEdits(db, actor),
  ]);
  const open = Number(new URL(request.url).searchParams.get('value')) || null;
  const changes = changesBetween(inForce, wordingOf(draft));
  return json({ draft, number: inForce?.number ?? 0, refused, open, changes });
}

export default function CharterDraft() {
  const { draft, number, refused, open, changes } = useLoaderData<typeof loader>();
  return (
    <div className="desk">
      <header>
        <div>
          <h1>Charter draft</h1>
          <p className="soft">
            Becomes version {number + 1}.{' '}
            {number ? <a href="/culture">In force now: version {number}.</a> : 'Nothing is published yet.'}
          </p>
        </div>
      </header>
      <section className="part">
        <DraftText
          label="Our vision"
          field="vision"
          text={draft.vision}
          hint="One phrase that everyone can repeat, at most 160 characters."
          most={160}
          refused={refused}
          large
        />
      </section>
      <section className="part">
        <h2>What stands behind it</h2>
        <DraftText label="Whom we serve" field="serves" text={draft.serves} most={400} refused={refused} />
        <DraftText
          label="What they should feel and find"
          field="feel"
          text={draft.feel}
          most={400}
          refused={refused}
        />
        <DraftText
          label="The mission it serves"
          field="mission"
          text={draft.mission}
          most={600}
          refused={refused}
        />
        <DraftOwner owner={draft.owner} />
      </section>
      <DraftValues values={draft.values} open={open} refused={refused} changes={changes} />
      <div className="pubbar">
        <p className="w">
          <b>{number ? `Publishing replaces version ${number}` : 'Publishing makes version 1'}</b>
          <span className="soft">You see all that changes before it happens.</span>
        </p>
        <Form action="/charter/publication">
          <button className="btn go" type="submit">
            Look over and publish
          </button>
        </Form>
      </div>
    </div>
  );
}
