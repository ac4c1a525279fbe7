import { Glyph } from '~/shared/ui/glyph';
import { Icon } from '~/shared/ui/icon';
import { addressOf, type FeedFilter, isNarrowed } from './feed-filter';

type Named = { id: number; name: string };
type FeedFiltersProps = {
  filter: FeedFilter;
  actor: { id: number; hasTeams: boolean };
  values: (Named & { hue: string; glyph: string; lines: Named[] })[];
  elements: { letter: 'I' | 'C' | 'A' | 'R' | 'E'; name: string }[];
  sites: Named[];
  /** What the address names that no list beside shows: a person, a team. */
  others: { says: string; without: FeedFilter }[];
  periods: { says: string; since: string }[];
};

type Choice = {
  says: string;
  on: boolean;
  with: FeedFilter;
  without: FeedFilter;
  hue?: string;
  glyph?: string;
};

/** What the feed can be narrowed to, one beside the other: a list beside it on wide screens, above it on narrow ones. */
export function FeedFilters({ filter, actor, values, elements, sites, others, periods }: FeedFiltersProps) {
  const one = <Name extends keyof FeedFilter>(name: Name, value: FeedFilter[Name], says: string): Choice => ({
    says,
    on: filter[name] === value,
    with: { [name]: value },
    without: { [name]: undefined },
  });
  const people = [
    ...(actor.hasTeams ? [one('view', 'teams', 'My teams')] : []),
    one('to', actor.id, 'About me'),
    one('from', actor.id, 'By me'),
  ];
  const byValue = values.map(({ id, name, hue, glyph }) => ({
    ...one('value', id, name),
    hue,
    glyph,
    without: { value: undefined, behaviour: undefined },
  }));
  const chosen = values.find(({ id }) => id === filter.value);
  const lines = (chosen?.lines ?? []).map(({ id, name }) => one('behaviour', id, name));
  return (
    <nav className="pick" aria-label="Show only">
      {isNarrowed(filter) ? (
        <div className="picked">
          {others.map(({ says, without }) => (
            <a key={says} href={addressOf(filter, without)} aria-label={`${says}: no longer only these`}>
              {says}
              <Icon name="cross" />
            </a>
          ))}
          <a href="/">Show all</a>
        </div>
      ) : null}
      <Group title="Whose" choices={people} filter={filter} />
      <Group title="Value" choices={byValue} filter={filter} />
      <Group title="Shown by" choices={lines} filter={filter} />
      <Group title="House" choices={sites.map(({ id, name }) => one('team', id, name))} filter={filter} />
      <Group
        title="ICARE"
        choices={elements.map(({ letter, name }) => one('icare', letter, name))}
        filter={filter}
      />
      <Group
        title="When"
        choices={periods.map(({ since, says }) => one('since', since, says))}
        filter={filter}
      />
      <div>
        <h2>On paper</h2>
        <a href="/thanks/noticeboard">The week, to hang up</a>
      </div>
    </nav>
  );
}

function Group({ title, choices, filter }: { title: string; choices: Choice[]; filter: FeedFilter }) {
  if (!choices.length) return null;
  return (
    <div className={title === 'Shown by' ? 'lines' : undefined}>
      <h2>{title}</h2>
      {choices.map((choice) => (
        <a
          key={choice.says}
          className={choice.hue && `hue-${choice.hue}`}
          href={addressOf(filter, choice.on ? choice.without : choice.with)}
          aria-current={choice.on ? 'true' : undefined}
        >
          {choice.glyph ? <Glyph name={choice.glyph} /> : null}
          {choice.says}
        </a>
      ))}
    </div>
  );
}
