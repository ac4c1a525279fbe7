import { Form } from '@remix-run/react';

type DraftOwnerProps = { owner: { personId: number | null; name: string; title: string } | null };

/** Who keeps the vision: whoever is named in full and works here is linked, any other name stays as typed. */
export function DraftOwner({ owner }: DraftOwnerProps) {
  return (
    <Form method="post" action="/charter/draft/owner" className="owner">
      <div className="field">
        <label htmlFor="owner-who">Its owner</label>
        <input className="in" id="owner-who" name="who" maxLength={120} defaultValue={owner?.name ?? ''} />
      </div>
      <div className="field">
        <label htmlFor="owner-title">Their title</label>
        <input
          className="in"
          id="owner-title"
          name="title"
          maxLength={120}
          defaultValue={owner?.title ?? ''}
        />
      </div>
      <button className="btn" type="submit">
        Save the owner
      </button>
    </Form>
  );
}
