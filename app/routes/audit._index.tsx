import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { readAuditFilter } from '~/features/organization/audit-input';
import { listAudit } from '~/features/organization/audit-queries.server';
import { DEEDS, isDeed, sayDetails } from '~/features/organization/audit-words';
import { canReadAudit } from '~/features/organization/organization-policy';
import { allow, requireActor } from '~/shared/asking.server';
import { formatDate, formatTime } from '~/shared/formats';
import { Field } from '~/shared/ui/field';

export const meta: MetaFunction = () => [{ title: 'Audit log · Credo' }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  allow(canReadAudit(actor));
  const filter = readAuditFilter(request);
  const { entries, next } = await listAudit(context.db, filter, actor.timeZone, 50);
  const search = new URLSearchParams(
    Object.entries(filter).flatMap(([key, value]) =>
      value && key !== 'before' ? [[key, String(value)]] : [],
    ),
  );
  const said = entries.map((entry) => ({
    ...entry,
    when: `${formatDate(entry.at, actor)}, ${formatTime(entry.at, actor)}`,
    details: sayDetails(entry.details),
  }));
  return json({ entries: said, next, filter, search: search.toString() });
}

export default function Audit() {
  const { entries, next, filter, search } = useLoaderData<typeof loader>();
  const deeds = Object.entries(DEEDS).map(([value, label]) => ({ value, label }));
  return (
    <div className="column stack">
      <header className="head">
        <h1>Audit log</h1>
        <a className="btn" href={`/audit.csv?${search}`} download>
          Download
        </a>
      </header>
      <form method="get" className="sheet audit-filter">
        <Field
          name="did"
          label="What"
          options={[{ value: '', label: 'Everything' }, ...deeds]}
          defaultValue={filter.did}
        />
        <Field name="from" label="From" type="date" defaultValue={filter.from} />
        <Field name="to" label="To" type="date" defaultValue={filter.to} />
        {filter.person ? <input type="hidden" name="person" value={filter.person} /> : null}
        <button className="btn" type="submit">
          Show
        </button>
        {search ? (
          <a className="btn bare" href="/audit">
            Everything
          </a>
        ) : null}
      </form>
      {entries.length ? (
        <ul className="audit sheet">
          {entries.map((entry) => (
            <li key={entry.id}>
              <span>
                {entry.byId ? <a href={`/audit?person=${entry.byId}`}>{entry.by}</a> : 'Credo'}{' '}
                {isDeed(entry.did) ? DEEDS[entry.did] : entry.did}{' '}
                {entry.personId ? <a href={`/audit?person=${entry.personId}`}>{entry.person}</a> : entry.team}
                {entry.details ? <span className="soft"> ({entry.details})</span> : null}
              </span>
              <span className="hint">{entry.when}</span>
            </li>
          ))}
        </ul>
      ) : (
        <p className="sheet">Nothing was done here {search ? 'that fits.' : 'yet.'}</p>
      )}
      {next ? (
        <a className="btn" href={`/audit?${new URLSearchParams(search)}&before=${next}`} rel="next">
          Earlier
        </a>
      ) : null}
    </div>
  );
}
