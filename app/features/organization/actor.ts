export type Role = 'member' | 'leader' | 'admin';

export type Organization = {
  name: string;
  cultureOpen: boolean;
  /** As PostgreSQL names it: what the search reads texts as. */
  language: string;
  logoHash: string | null;
  /** Whether the logo is so pale or so dark that it wants a ground of the other kind. */
  logoTone: 'pale' | 'dark' | null;
  /** The one of the 16 hues that stands for the organization itself, or null for ink. */
  hue: string | null;
  /** In whose days it reckons its months and quarters. */
  timeZone: string;
  /** Figures about single people that are switched off. */
  figuresOff: string[];
  /** Counts every change of what visitors may see. */
  edition: number;
  /** What stands under every letter of thanks while it is written. */
  reminder: string;
  /** The number of the charter version in force, or null before the first. */
  charterVersion: number | null;
};

/** The signed-in person a request comes from. */
export type Actor = {
  id: number;
  name: string;
  title: string;
  /** The hash of their picture, or null without one. */
  picture: string | null;
  role: Role;
  homeTeamId: number | null;
  teamName: string | null;
  timeZone: string;
  locale: string;
  shortcuts: boolean;
  /** How many notices they have not read; a hundred stands for more. */
  unread: number;
  /** Whether the charter in force waits to be read by them. */
  toRead: boolean;
  /** Whether they look after a team. */
  manages: boolean;
  sessionId: number;
  /** The newest card they have seen on the feed, the one at which the visit before ended, and when they came. */
  feed: { seen: number; left: number; at: string | null };
};

/** Leaders and admins may write the charter; admins in addition keep people and settings. */
export function isLeader(actor: Actor | null): boolean {
  return actor !== null && actor.role !== 'member';
}

export function isAdmin(actor: Actor | null): boolean {
  return actor?.role === 'admin';
}
