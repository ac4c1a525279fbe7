import { Icon } from '~/shared/ui/icon';
import { type Drawn, Once } from '~/shared/ui/once';
import { addressOf, type FeedFilter, isNarrowed } from './feed-filter';
import { PickGroup, pickOf } from './feed-picks';

type FeedFiltersProps = {
  filter: FeedFilter;
  actor: { id: number; hasTeams: boolean };
  /** What the address names that no list beside shows: a person, a team. */
  others: { says: string; without: FeedFilter }[];
  picks: Drawn;
};

/** What the feed can be narrowed to, one beside the other: a list beside it on wide screens, above it on narrow ones. */
export function FeedFilters({ filter, actor, others, picks }: FeedFiltersProps) {
  const people = [
    ...(actor.hasTeams ? [pickOf(filter, 'view', 'teams', 'My teams')] : []),
    pickOf(filter, 'to', actor.id, 'About me'),
    pickOf(filter, 'from', actor.id, 'By me'),
  ];
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
      <PickGroup title="Whose" choices={people} filter={filter} />
      <Once {...picks} className="picks" />
    </nav>
  );
}
