import { DraftPresence } from './draft-presence';

type DraftHeadProps = {
  /** The version in force, or 0 before the first. */
  number: number;
  frozen: string | null;
  /** How many proposed wordings wait. */
  suggestions: number;
} & Parameters<typeof DraftPresence>[0];

/** Above the draft: what it becomes, who is here, and the ways from here. */
export function DraftHead({ number, frozen, suggestions, present, values }: DraftHeadProps) {
  const empty = number === 0 && values.length === 0;
  return (
    <header>
      <div>
        <h1>Charter draft</h1>
        <p className="soft">
          Becomes version {number + (frozen ? 2 : 1)}.{' '}
          {number ? <a href="/culture">In force now: version {number}.</a> : 'Nothing is published yet.'}
        </p>
        {frozen ? (
          <p>
            <a href="/charter/publication">{frozen}</a> What you change now stays for the version after.
          </p>
        ) : null}
        <DraftPresence present={present} values={values} />
      </div>
      <nav className="acts ways" aria-label="The draft">
        <a className={empty ? 'btn go' : undefined} href="/charter/beginnings">
          {empty ? 'Four ways to begin' : 'Begin another way'}
        </a>
        <a href="/charter/draft/reading">Read it as others will</a>
        <a href="/charter/suggestions">{suggestions ? `Suggestions (${suggestions})` : 'Suggestions'}</a>
        <a href="/charter/draft/readers">Who may comment</a>
        <a href="/charter/draft/copies">Earlier drafts</a>
        <a href="/charter/draft/text.md" download>
          Markdown
        </a>
        <a href="/charter/draft/charter.json" download>
          JSON
        </a>
      </nav>
    </header>
  );
}
