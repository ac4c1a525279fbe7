import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { insightsAsked } from '~/features/insights/asked.server';
import { CultureLetterSheet } from '~/features/insights/culture-letter';
import { readCultureLetter } from '~/features/insights/culture-letter.server';
import { InsightPages } from '~/features/insights/insight-pages';
import { canSeeAll } from '~/features/insights/insights-policy';
import { PrintButton } from '~/features/insights/print-button';
import { allow } from '~/shared/asking.server';
import { draw } from '~/shared/draw.server';
import { Once } from '~/shared/ui/once';

export const meta: MetaFunction = () => [{ title: 'Culture letter · Credo' }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor, organization, period, frame } = await insightsAsked(context, request, 1);
  allow(canSeeAll(actor));
  const letter = await readCultureLetter(context.db, {
    month: period.from,
    house: organization,
    locale: actor.locale,
  });
  return json({
    query: frame.query,
    says: period.says,
    soFar: period.soFar,
    last: period.last,
    around: frame.around,
    drawn: letter && draw(context, 'letter', <CultureLetterSheet letter={letter} />),
  });
}

export default function LetterPage() {
  const { query, says, soFar, last, around, drawn } = useLoaderData<typeof loader>();
  return (
    <div className="print-page insights">
      <div className="print-tools wide">
        <h1>Culture letter</h1>
        <InsightPages title="Culture letter" query={query} whole />
        <p className="soft">
          {says} on one page, to read aloud or to hang up: print it on A4. It holds letters that everyone may
          read, and no others. Leaders get it by mail on the first weekday of the next month.{' '}
          {soFar ? 'This month goes on still: what looks quiet may only be yet to come.' : null}
        </p>
        <nav className="turns" aria-label="Months">
          <a href={`?${around.before}`} rel="prev">
            The month before
          </a>
          {around.after ? (
            <a href={`?${around.after}`} rel="next">
              The month after
            </a>
          ) : null}
          {drawn ? <PrintButton /> : null}
        </nav>
      </div>
      {drawn ? (
        <Once key={last} {...drawn} />
      ) : (
        <p className="sheet">
          Nothing that everyone may read was written in {says}, so there is no letter about it.
        </p>
      )}
    </div>
  );
}
