import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { cosign } from '~/features/recognition/cosign.server';
import { CosignForm } from '~/features/recognition/cosign-form';
import { cosignInput } from '~/features/recognition/recognition-input';
import { canCosign } from '~/features/recognition/recognition-policy';
import { getStanding } from '~/features/recognition/recognition-queries.server';
import { allow, readId, requireActor } from '~/shared/asking.server';
import { redirectWithWord } from '~/shared/flash.server';
import { readForm, refuse } from '~/shared/form.server';

export const meta: MetaFunction = () => [{ title: 'Sign it too · Credo' }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const id = readId(params.id);
  allow(canCosign(actor, await getStanding(context.db, actor, id)));
  return json({ id });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const id = readId(params.id);
  const form = await readForm(request, cosignInput);
  if (form.status !== 'success') return refuse(form);
  await cosign(context.db, actor, { id, ...form.value }, context.now());
  return redirectWithWord(`/thanks/${id}`, 'You have signed it too.');
}

export default function Cosign() {
  const { id } = useLoaderData<typeof loader>();
  return (
    <div className="page">
      <h1>Sign it too</h1>
      <CosignForm id={id} reply={useActionData<typeof action>()} />
    </div>
  );
}
