import type { Person } from '~/features/people/people-queries.server';
import type { Written } from '~/features/people/write-people.server';

const RANKS = ['member', 'leader', 'admin'] as const;

/** One record of two: what the kept one says, else the other; the higher role of those that are active, and the earlier start. */
export function joined(kept: Person, other: Person): Written {
  const starts = [kept.startDate, other.startDate].filter((date) => date !== null).sort();
  const higher = RANKS.indexOf(other.role) > RANKS.indexOf(kept.role) && !other.deactivatedAt;
  return {
    id: kept.id,
    name: kept.name,
    title: kept.title || other.title,
    email: kept.email ?? other.email,
    staffNumber: kept.staffNumber ?? other.staffNumber,
    homeTeamId: kept.homeTeamId ?? other.homeTeamId,
    role: higher || (kept.deactivatedAt && !other.deactivatedAt) ? other.role : kept.role,
    startDate: starts[0] ?? null,
  };
}
