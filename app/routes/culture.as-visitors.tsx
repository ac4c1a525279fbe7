import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { isAdmin } from '~/features/organization/actor';
import { canSeeVisitorsPage } from '~/features/stories/story-policy';
import { visitorsMeta } from '~/features/stories/visitors-meta';
import { getVisitorsPage } from '~/features/stories/visitors-page.server';
import { allow, found, requireActor } from '~/shared/asking.server';
import { Once } from '~/shared/ui/once';

export const handle = { book: true, asVisitor: true };
export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? visitorsMeta(data.head) : []);

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  allow(canSeeVisitorsPage(actor));
  const organization = found(context.organization);
  const page = await getVisitorsPage(context, organization, found(organization.charterVersion));
  return json({ ...page, open: organization.cultureOpen, admin: isAdmin(actor) });
}

export default function AsVisitors() {
  const { book, open, admin } = useLoaderData<typeof loader>();
  return (
    <>
      <aside className="as-visitors" aria-label="About this page">
        <p>
          {open
            ? 'This is what visitors see, word for word.'
            : 'This is what visitors would see. The page is not open to them.'}
        </p>
        <p className="acts">
          {admin ? <a href="/settings/visitors">Change it</a> : null}
          <a href="/culture">Back to our charter</a>
        </p>
      </aside>
      <Once {...book} className="leaves" />
    </>
  );
}
