import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { canWriteCharter } from '~/features/charter/charter-policy';
import { EXAMPLES } from '~/features/coach/examples';
import { allow, requireActor } from '~/shared/asking.server';

export const meta: MetaFunction = () => [{ title: 'Six examples · Credo' }];

export function loader({ request, context }: LoaderFunctionArgs) {
  allow(canWriteCharter(requireActor(context, request)));
  return json(EXAMPLES.map(({ key, name, about, vision }) => ({ key, name, about, vision })));
}

export default function Examples() {
  const examples = useLoaderData<typeof loader>();
  return (
    <div className="page">
      <h1>Six examples</h1>
      <p className="soft">
        Written out for invented houses, to show how specific a charter can be. Yours will say other things.
      </p>
      {examples.map(({ key, name, about, vision }) => (
        <article className="sheet stack small-stack" key={key}>
          <h2>
            <a href={`/charter/examples/${key}`}>{name}</a>
          </h2>
          <p className="serif big">{vision}</p>
          <p className="soft">{about}</p>
        </article>
      ))}
    </div>
  );
}
