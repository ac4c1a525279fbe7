import type { AppLoadContext } from '@remix-run/node';
import { findScreenShown } from './screen-queries.server';
import { listSlides } from './screen-slides.server';
import type { Shown } from './shown';

/** What the screen with this token in its address shows now; undefined when there is none, or none any more. */
export async function showScreen(
  { db, organization }: Pick<AppLoadContext, 'db' | 'organization'>,
  token: string,
): Promise<Shown | undefined> {
  const screen = await findScreenShown(db, token);
  if (!screen) return undefined;
  const slides = await listSlides(db, {
    version: organization?.charterVersion ?? 0,
    house: organization?.name ?? '',
    teams: screen.teams,
  });
  return { pace: screen.pace, slides };
}
