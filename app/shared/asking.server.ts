import { type AppLoadContext, redirect } from '@remix-run/node';

/** The signed-in person, or a redirect to the sign-in page that leads back here. */
export function requireActor(
  context: AppLoadContext,
  request: Request,
): NonNullable<AppLoadContext['actor']> {
  if (context.actor) return context.actor;
  const url = new URL(request.url);
  const back = request.method === 'GET' ? `?to=${encodeURIComponent(url.pathname + url.search)}` : '';
  throw redirect(`/sign-in${back}`, 303);
}

/** Throws the designed 403 page unless the policy said yes. */
export function allow(may: boolean): asserts may {
  if (!may) throw new Response(null, { status: 403 });
}

/** Throws the designed 404 page when there is nothing, or nothing this person may see. */
export function found<T>(thing: T | null | undefined): T {
  if (thing === null || thing === undefined) throw new Response(null, { status: 404 });
  return thing;
}

/** Those of the values that are ids, each once; nonsense falls out. */
export function readIds(values: unknown[]): number[] {
  return [...new Set(values.map(Number))].filter((id) => Number.isInteger(id) && id > 0 && id < 2 ** 31);
}

/** A positive id from the URL (`12` or `12-name`), or the 404 page. */
export function readId(text: string | undefined): number {
  const id = Number(/^(\d{1,10})(?:-|$)/.exec(text ?? '')?.[1]);
  return found(id > 0 && id <= 2147483647 ? id : null);
}
