import type { FeedFilter } from './recognition-input';

/** Finds letters by their words, within what the feed is narrowed to. */
export function FeedSearch({ filter }: { filter: FeedFilter }) {
  const kept = Object.entries(filter).filter(([name, value]) => value && name !== 'q' && name !== 'before');
  return (
    <search>
      <form method="get" action="/" className="find">
        {kept.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={String(value)} />
        ))}
        <input
          className="in"
          type="search"
          name="q"
          defaultValue={filter.q}
          aria-label="Words in thanks"
          placeholder="Search"
          maxLength={200}
        />
        <button className="btn" type="submit">
          Find
        </button>
      </form>
    </search>
  );
}
