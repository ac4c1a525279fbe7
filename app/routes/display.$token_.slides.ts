import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { showScreen } from '~/features/screens/show-screen.server';
import type { Answer } from '~/features/screens/shown';

/** What a screen shows from its next change on. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const shown = await showScreen(context, params.token ?? '');
  return shown ? json<Answer>(shown) : json<Answer>({ off: true }, 404);
}
