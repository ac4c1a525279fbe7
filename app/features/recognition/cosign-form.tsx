import { Field, type Reply } from '~/shared/ui/field';

/** Adds one's own sentence to a letter, as a giver beside the first. */
export function CosignForm({ id, reply }: { id: number; reply?: Reply }) {
  return (
    <form method="post" action={`/thanks/${id}/cosign`} className="stack cosign">
      <Field
        name="sentence"
        label="Your own sentence"
        hint="You become a giver beside the first, and may take it back."
        reply={reply}
        required
        maxLength={300}
      />
      <p className="acts">
        <button className="btn" type="submit">
          Sign it too
        </button>
      </p>
    </form>
  );
}
