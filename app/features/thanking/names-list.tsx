import { Problem, type Reply } from '~/shared/ui/field';

/** Several at once: a pasted list, matched when it is sent, and shown before anything goes out. */
export function NamesList({ list, reply }: { list: string; reply: Reply }) {
  const problem = reply?.error?.list?.[0];
  return (
    <details className="more-field" open={Boolean(list)}>
      <summary>Paste a list of names</summary>
      <textarea
        className="in"
        id="list"
        name="list"
        rows={4}
        maxLength={8000}
        defaultValue={list}
        aria-label="Names, one on each line or with commas between them"
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? 'list-err' : undefined}
      />
      <Problem of="list" reply={reply} />
      <p className="acts">
        <button className="btn" type="submit" name="find" value="yes" formNoValidate>
          Find these people
        </button>
      </p>
    </details>
  );
}
