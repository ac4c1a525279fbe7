import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { z } from 'zod';
import { demoSignIn } from '~/features/accounts/demo-sign-in.server';
import { sessionCookie } from '~/features/accounts/session-cookie.server';
import { visitorOf } from '~/features/accounts/visitor.server';
import { found } from '~/shared/asking.server';
import { readForm } from '~/shared/form.server';

export const loader = () => {
  throw new Response(null, { status: 404 });
};

export async function action({ request, context }: ActionFunctionArgs) {
  found(context.demo || null);
  const submission = await readForm(request, z.object({ role: z.enum(['member', 'leader', 'admin']) }));
  if (submission.status !== 'success') throw new Response(null, { status: 400 });
  const { token } = await demoSignIn(context.db, visitorOf(request, context), submission.value);
  return redirect('/', { status: 303, headers: { 'Set-Cookie': sessionCookie(context.origin, token) } });
}
