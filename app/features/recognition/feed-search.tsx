import { addressOf, type FeedFilter } from './feed-filter';

/** Finds letters by their words, within what the feed is narrowed to. */
export function FeedSearch({ filter }: { filter: FeedFilter }) {
  const kept = Object.entries(filter).filter(
    ([name, value]) => value && !['q', 'before', 'sort', 'since', 'until'].includes(name),
  );
  return (
    <search>
      <form method="get" action="/" className="find">
        {kept.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={String(value)} />
        ))}
        <input
          className="in"
          type="search"
          id="q"
          name="q"
          defaultValue={filter.q}
          aria-label="Words in thanks"
          placeholder="Search"
          maxLength={200}
        />
        <button className="btn" type="submit">
          Find
        </button>
        <details className="period" open={Boolean(filter.since ?? filter.until)}>
          <summary>From when to when</summary>
          <label>
            From <input className="in" type="date" name="since" defaultValue={filter.since} />
          </label>
          <label>
            to <input className="in" type="date" name="until" defaultValue={filter.until} />
          </label>
        </details>
      </form>
      {filter.q ? (
        <p className="order">
          {filter.sort === 'best' ? (
            <>
              The best matches first. <a href={addressOf(filter, { sort: undefined })}>The newest first</a>
            </>
          ) : (
            <>
              The newest first. <a href={addressOf(filter, { sort: 'best' })}>The best matches first</a>
            </>
          )}
        </p>
      ) : null}
    </search>
  );
}
