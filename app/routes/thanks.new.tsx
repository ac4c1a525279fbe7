import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { charterByNumber } from '~/features/charter/charter-queries.server';
import { thanksInput } from '~/features/recognition/recognition-input';
import { DraftsBegun } from '~/features/thanking/drafts-begun';
import { openLetter } from '~/features/thanking/open-letter.server';
import { sendLetter } from '~/features/thanking/send-letter.server';
import { ThanksForm } from '~/features/thanking/thanks-form';
import { readIds, requireActor } from '~/shared/asking.server';
import { redirectWithWord } from '~/shared/flash.server';
import { readFields, readFormOf } from '~/shared/form.server';
import { dayOf } from '~/shared/zoned-time';

export const meta: MetaFunction = () => [{ title: 'Thank someone · Credo' }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const search = new URL(request.url).searchParams;
  const people = readIds(search.getAll('to'));
  const teams = readIds(search.getAll('team'));
  const now = context.now();
  const [charter, opened] = await Promise.all([
    charterByNumber(context.db, context.organization?.charterVersion),
    openLetter(context.db, actor, { draft: search.get('draft'), people, teams, now }),
  ]);
  return json({
    ...opened,
    values: charter?.values ?? [],
    reminder: context.organization?.reminder ?? '',
    today: dayOf(now, actor.timeZone),
    personId: actor.id,
  });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const fields = await readFields(request);
  const form = readFormOf(fields, thanksInput);
  const outcome = await sendLetter(context.db, actor, { form, fields, now: context.now() });
  if ('id' in outcome) return redirectWithWord(`/thanks/${outcome.id}`, 'Your thanks are on their way.');
  return json(outcome.answer, { status: outcome.status });
}

export default function ThankSomeone() {
  const { letter, begun, chosen, pictures, coached, begunBefore, ...rest } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (!rest.values.length) return <NoCharter />;
  return (
    <div className="write">
      <h1>Thank someone</h1>
      {answer ? null : <DraftsBegun drafts={begunBefore} />}
      <ThanksForm
        key={answer?.typed.key ?? letter}
        letter={answer?.typed.key ?? letter}
        written={answer?.typed ?? begun}
        chosen={answer?.chosen ?? chosen}
        offered={answer?.offered ?? []}
        pictures={answer?.pictures ?? pictures}
        coached={answer?.coached ?? coached}
        reply={answer?.reply}
        {...rest}
      />
    </div>
  );
}

function NoCharter() {
  return (
    <div className="blank">
      <h1>There is no charter yet</h1>
      <p className="text">
        Here people thank each other for living their values. As soon as the first version of the charter is
        published, you can write your first thanks.
      </p>
      <a className="btn" href="/culture">
        See where the charter will stand
      </a>
    </div>
  );
}
