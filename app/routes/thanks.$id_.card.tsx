import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ThanksCard } from '~/features/prints/thanks-card';
import { getRecognition } from '~/features/recognition/recognition-queries.server';
import { readId, requireActor } from '~/shared/asking.server';
import { draw } from '~/shared/draw.server';
import { Once } from '~/shared/ui/once';

export const meta: MetaFunction = () => [{ title: 'A card to hand over · Credo' }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const { db, organization } = context;
  const card = await getRecognition(db, actor, organization?.charterVersion ?? 0, readId(params.id));
  const size = new URL(request.url).searchParams.get('size') === 'a5' ? 'a5' : 'a6';
  const drawn = draw(
    context,
    'card',
    <ThanksCard card={card} reader={actor} house={organization?.name ?? ''} size={size} />,
  );
  return json({ id: card.id, size, drawn });
}

export default function Card() {
  const { id, size, drawn } = useLoaderData<typeof loader>();
  return (
    <div className="print-page">
      <div className="print-tools">
        <h1>A card to hand over</h1>
        <p className="soft">
          For someone who does not look at a screen. Print this page on {size === 'a5' ? 'A5' : 'A6'} paper:
          only the card is printed, and it is that large.
        </p>
        <nav className="turns" aria-label="Size">
          {(['a6', 'a5'] as const).map((one) => (
            <a
              key={one}
              href={`/thanks/${id}/card?size=${one}`}
              aria-current={one === size ? 'page' : undefined}
            >
              {one === 'a5' ? 'A5, as a letter' : 'A6, as a postcard'}
            </a>
          ))}
          <a href={`/thanks/${id}`}>Back to the letter</a>
        </nav>
      </div>
      <Once key={size} {...drawn} />
    </div>
  );
}
