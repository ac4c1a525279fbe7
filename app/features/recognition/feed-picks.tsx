import { Glyph } from '~/shared/ui/glyph';
import { addressOf, type FeedFilter } from './feed-filter';

type Named = { id: number; name: string };

/** What stands beside the feed to narrow it by, the same for all who narrowed it the same way. */
export type Side = {
  values: (Named & { hue: string; glyph: string; lines: Named[] })[];
  elements: { letter: 'I' | 'C' | 'A' | 'R' | 'E'; name: string }[];
  sites: Named[];
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

/** One thing to narrow by: taken by its link, and let go by it again. */
export function pickOf<Name extends keyof FeedFilter>(
  filter: FeedFilter,
  name: Name,
  value: FeedFilter[Name],
  says: string,
): Choice {
  return { says, on: filter[name] === value, with: { [name]: value }, without: { [name]: undefined } };
}

export function FeedPicks({ filter, side }: { filter: FeedFilter; side: Side }) {
  const byValue = side.values.map(({ id, name, hue, glyph }) => ({
    ...pickOf(filter, 'value', id, name),
    hue,
    glyph,
    // Its behaviours go with it.
    without: { value: undefined, behaviour: undefined },
  }));
  const lines = side.values.find(({ id }) => id === filter.value)?.lines ?? [];
  return (
    <>
      <PickGroup title="Value" choices={byValue} filter={filter} />
      <PickGroup
        title="Shown by"
        lines
        choices={lines.map(({ id, name }) => pickOf(filter, 'behaviour', id, name))}
        filter={filter}
      />
      <PickGroup
        title="House"
        choices={side.sites.map(({ id, name }) => pickOf(filter, 'team', id, name))}
        filter={filter}
      />
      <PickGroup
        title="ICARE"
        choices={side.elements.map(({ letter, name }) => pickOf(filter, 'icare', letter, name))}
        filter={filter}
      />
      <PickGroup
        title="When"
        choices={side.periods.map(({ since, says }) => pickOf(filter, 'since', since, says))}
        filter={filter}
      />
      <div>
        <h2>On paper</h2>
        <a href="/thanks/noticeboard">The week, to hang up</a>
      </div>
    </>
  );
}

type PickGroupProps = { title: string; choices: Choice[]; filter: FeedFilter; lines?: boolean };

export function PickGroup({ title, choices, filter, lines }: PickGroupProps) {
  if (!choices.length) return null;
  return (
    <div className={lines ? 'lines' : undefined}>
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
