import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, useLoaderData } from '@remix-run/react';
import { getCharterVersion } from '~/features/charter/charter-queries.server';
import { fieldsOfWording } from '~/features/charter/fields-of-wording';
import { parseField } from '~/features/draft/draft-field';
import { nameOfField } from '~/features/draft/field-names';
import { found, requireActor } from '~/shared/asking.server';

export const meta: MetaFunction = () => [{ title: 'Propose a better wording · Credo' }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  requireActor(context, request);
  const charter = await getCharterVersion(context.db, found(context.organization?.charterVersion));
  const field = new URL(request.url).searchParams.get('field');
  const fields = fieldsOfWording(charter).map((one) => ({
    ...one,
    name: nameOfField(one.field, charter.values),
  }));
  const chosen = fields.find((one) => one.field === field);
  return json({
    fields: fields.map(({ field: id, name }) => ({ field: id, name })),
    chosen: chosen && { ...chosen, most: parseField(chosen.field)?.most },
  });
}

export default function Proposal() {
  const { fields, chosen } = useLoaderData<typeof loader>();
  if (!chosen)
    return (
      <div className="column stack">
        <h1>Which words would you put better?</h1>
        <ul className="sheet people">
          {fields.map(({ field, name }) => (
            <li key={field}>
              <a href={`/culture/proposal?field=${field}`}>{name}</a>
            </li>
          ))}
        </ul>
      </div>
    );
  return (
    <div className="column stack">
      <h1>Propose a better wording</h1>
      <Form method="post" action="/charter/suggestions" className="sheet form stack" key={chosen.field}>
        <input type="hidden" name="source" value="culture" />
        <input type="hidden" name="field" value={chosen.field} />
        <input type="hidden" name="base" value={chosen.text} />
        <div className="field">
          <label htmlFor="proposed">{chosen.name}</label>
          <textarea
            className="in"
            id="proposed"
            name="text"
            rows={4}
            maxLength={chosen.most}
            defaultValue={chosen.text}
          />
        </div>
        <div className="field">
          <label htmlFor="reason">Why it is better so, if you like</label>
          <textarea className="in" id="reason" name="reason" rows={2} maxLength={600} />
        </div>
        <p className="hint">
          Leaders see your words beside the draft, with your name. You hear what becomes of them.
        </p>
        <p className="acts">
          <button className="btn go" type="submit">
            Propose it to the leaders
          </button>
          <a className="btn bare" href="/culture">
            Leave it as it is
          </a>
        </p>
      </Form>
    </div>
  );
}
