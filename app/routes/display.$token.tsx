import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useEffect, useState } from 'react';
import { ScreenOff } from '~/features/screens/screen-off';
import { showScreen } from '~/features/screens/show-screen.server';
import { WallScreen } from '~/features/screens/wall-screen';

export const handle = { bare: true };
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.house || 'Credo' },
  { name: 'robots', content: 'noindex' },
];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const house = context.organization?.name ?? '';
  const token = params.token ?? '';
  const first = await showScreen(context, token);
  if (!first) return json({ house, screen: null }, 404);
  const step = Number(/^\d{1,6}$/.exec(new URL(request.url).searchParams.get('slide') ?? '')?.[0] ?? 0);
  return json({ house, screen: { address: `/display/${token}`, first, step } });
}

export default function Display() {
  const { house, screen } = useLoaderData<typeof loader>();
  const [alive, setAlive] = useState(false);
  useEffect(() => setAlive(true), []);
  if (!screen) return <ScreenOff house={house} />;
  const { address, first, step } = screen;
  return (
    <>
      <noscript>
        <meta httpEquiv="refresh" content={`${first.pace};url=${address}?slide=${step + 1}`} />
      </noscript>
      <WallScreen house={house} alive={alive} {...screen} />
    </>
  );
}
