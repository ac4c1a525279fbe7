import type { CharterChanges } from './charter-changes';

/** What changed, in sentences. */
export function Changes({ changes }: { changes: CharterChanges }) {
  if (!changes.charter.length && !changes.values.length) return <p className="soft">Nothing changed.</p>;
  return (
    <ul className="plain">
      {changes.charter.map((says) => (
        <li key={says}>{says}</li>
      ))}
      {changes.values.map((value) => (
        <li key={value.id}>
          <b>{value.name}</b>: {value.says.join(' ')}
        </li>
      ))}
    </ul>
  );
}
