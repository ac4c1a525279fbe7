import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, useLoaderData } from '@remix-run/react';
import { canWriteCharter } from '~/features/charter/charter-policy';
import { EXAMPLES } from '~/features/coach/examples';
import { allow, found, requireActor } from '~/shared/asking.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.name ?? 'An example'}, an example · Credo` },
];

export function loader({ request, params, context }: LoaderFunctionArgs) {
  allow(canWriteCharter(requireActor(context, request)));
  return json(found(EXAMPLES.find(({ key }) => key === params.key)));
}

export default function Example() {
  const { key, name, about, vision, serves, feel, mission, precedence, values } =
    useLoaderData<typeof loader>();
  return (
    <div className="page">
      <h1>{name}: an example</h1>
      <p className="soft">{about}</p>
      <section className="sheet stack">
        <p className="serif big">{vision}</p>
        {[serves, feel, mission, precedence].map((text) => (
          <p key={text}>{text}</p>
        ))}
      </section>
      {values.map((value, i) => (
        <section className="sheet stack small-stack" key={value.name}>
          <h2>
            {i + 1}. {value.name}
          </h2>
          <p>{value.definition}</p>
          <ul className="lines">
            {value.behaviours.map(({ kind, text }) => (
              <li key={text}>
                <b>{kind === 'do' ? 'We do: ' : 'We don’t: '}</b>
                {text}
              </li>
            ))}
          </ul>
          <p className="serif">{value.story}</p>
        </section>
      ))}
      <Form method="post" action={`/charter/examples/${key}/adoption`}>
        <button className="btn go" type="submit">
          Begin the draft from it: nothing is published
        </button>
      </Form>
    </div>
  );
}
