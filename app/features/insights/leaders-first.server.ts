import type { Db } from '#db/connection.server';
import type { Actor } from '~/features/organization/actor';
import { formatNumber } from '~/shared/formats';
import { FEWEST, isShown } from './figures';
import { getLed } from './leaders-queries.server';
import type { Period } from './period';

type Asked = { actor: Actor; organization: { figuresOff: string[] }; period: Period };

export type LeadersFirstData = Awaited<ReturnType<typeof showLeaders>>;

/** What the actor gives, comments and acknowledges beside the median of the others: never anybody else's numbers. */
export async function showLeaders(db: Db, { actor, organization, period }: Asked) {
  const { locale } = actor;
  if (!isShown(organization, 'leaders'))
    return { none: 'Your organization has switched this figure off.', figures: [], locale };
  const led = await getLed(db, actor, period);
  if (!led || led.peers < FEWEST)
    return {
      none: `Your numbers stand here beside the median of the other leaders and managers, once there are at least ${FEWEST} others with an account. With fewer, a median would tell of each of them.`,
      figures: [],
      locale,
    };
  const { mine, gave, commented, daysToRead, haveRead } = led;
  const figures = [
    { says: 'Letters you gave or signed', mine: mine.gave, median: gave },
    { says: 'Comments you wrote below letters', mine: mine.commented, median: commented },
    // Of as few as have read it the median would tell of each.
    ...(haveRead >= FEWEST
      ? [
          {
            says: 'Days until you confirmed having read the charter',
            mine: mine.daysToRead,
            median: daysToRead,
          },
        ]
      : []),
  ];
  return {
    locale,
    none: null,
    sentence: sayLed(mine.gave, gave, period, locale),
    peers: led.peers,
    figures: figures.map((figure) => ({
      ...figure,
      most: Math.max(figure.mine ?? 0, figure.median ?? 0, 1),
      mineSays: figure.mine === null ? 'Not yet' : formatNumber(figure.mine, locale),
      medianSays: figure.median === null ? 'Nobody yet' : formatNumber(figure.median, locale),
    })),
    stories: `/?from=${actor.id}`,
  };
}

function sayLed(mine: number, median: number, { says }: Period, locale: string): string {
  const n = mine === 1 ? 'one letter' : `${formatNumber(mine, locale)} letters`;
  if (!mine) return `You gave no letter that all may read in ${says}. Whom have you seen lately?`;
  if (mine >= median) return `You gave ${n} in ${says}: people see that you go first.`;
  return `You gave ${n} in ${says}, while half of the other leaders gave ${formatNumber(median, locale)} or more.`;
}
