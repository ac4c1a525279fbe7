import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { KeepsakeLetters, KeepsakeTitle } from '~/features/prints/keepsake';
import { findYears, listKeepsake } from '~/features/prints/keepsake-queries.server';
import { requireActor } from '~/shared/asking.server';
import { draw } from '~/shared/draw.server';
import { type Drawn, Once } from '~/shared/ui/once';

export const meta: MetaFunction = () => [{ title: 'Letters to keep · Credo' }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const { db, organization } = context;
  const years = await findYears(db, actor);
  if (!years) return json({ drawn: [] });
  const house = organization?.name ?? '';
  const drawn: Drawn[] = [
    draw(context, 'keepsake', <KeepsakeTitle name={actor.name} house={house} years={years} />),
  ];
  for await (const piece of listKeepsake(db, actor, organization?.charterVersion ?? 0))
    drawn.push(draw(context, `keepsake-${drawn.length}`, <KeepsakeLetters piece={piece} reader={actor} />));
  return json({ drawn });
}

export default function Keepsake() {
  const { drawn } = useLoaderData<typeof loader>();
  return (
    <div className="print-page">
      <div className="print-tools">
        <h1>Letters to keep</h1>
        {drawn.length ? (
          <>
            <p className="soft">
              All letters written to you, private ones too. Print this page on A5 for a booklet, or keep the
              file: it opens anywhere, without Credo, and holds the pictures of your letters.
            </p>
            <p className="acts">
              <a className="btn go" href="/account/keepsake.html" download>
                Download it as one file
              </a>
            </p>
          </>
        ) : (
          <p className="soft">
            The letters written to you are kept here, to print as a booklet or to take along as a file. There
            is none yet: letters often come back to those who write them.{' '}
            <a href="/thanks/new">Thank someone</a>
          </p>
        )}
      </div>
      {drawn.length ? (
        <div className="print-sheet keepsake">
          {drawn.map((part) => (
            <Once key={part.name} {...part} />
          ))}
        </div>
      ) : null}
    </div>
  );
}
