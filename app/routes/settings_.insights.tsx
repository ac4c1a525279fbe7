import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, useLoaderData } from '@remix-run/react';
import { changeFigures } from '~/features/insights/change-figures.server';
import { FIGURE_NAMES, FIGURES } from '~/features/insights/figures';
import { canChangeFigures } from '~/features/insights/insights-policy';
import { allow, found, requireActor } from '~/shared/asking.server';
import { redirectWithWord } from '~/shared/flash.server';

export const meta: MetaFunction = () => [{ title: 'Figures about people · Credo' }];

export function loader({ request, context }: LoaderFunctionArgs) {
  allow(canChangeFigures(requireActor(context, request)));
  return json({ off: found(context.organization).figuresOff });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  allow(canChangeFigures(actor));
  const shown = (await request.formData()).getAll('shown');
  await changeFigures(
    context.db,
    actor,
    FIGURE_NAMES.filter((name) => shown.includes(name)),
  );
  return redirectWithWord('/settings/insights', 'Kept.');
}

export default function Figures() {
  const { off } = useLoaderData<typeof loader>();
  return (
    <div className="column">
      <h1>Figures about people</h1>
      <Form method="post" className="sheet form">
        <fieldset>
          <legend>What may be shown?</legend>
          {FIGURE_NAMES.map((name) => (
            <label className="opt" key={name}>
              <input type="checkbox" name="shown" value={name} defaultChecked={!off.includes(name)} />
              <span>
                {FIGURES[name].says}
                <span className="hint">{FIGURES[name].to}</span>
              </span>
            </label>
          ))}
        </fieldset>
        <p className="hint">
          All other insights are about letters and groups of people, from what all members may read anyway.
        </p>
        <p className="acts">
          <button className="btn go" type="submit">
            Keep
          </button>
          <a className="btn bare" href="/settings">
            Back to the settings
          </a>
        </p>
      </Form>
    </div>
  );
}
