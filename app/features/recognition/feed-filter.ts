import { z } from 'zod';
import { SERVED_NAMES } from './served';

const id = z.coerce.number().int().positive().max(2147483647).optional().catch(undefined);
const day = z.iso
  .date()
  .refine((text) => text >= '1970' && text < '3000')
  .optional()
  .catch(undefined);

/** What the feed can be narrowed to, and where to go on. Nonsense in the address is left out, not an error. */
const feedFilter = z.object({
  value: id,
  behaviour: id,
  icare: z.enum(['I', 'C', 'A', 'R', 'E']).optional().catch(undefined),
  to: id,
  from: id,
  team: id,
  /** Whom it helped, as its giver said or left unsaid. */
  served: z
    .enum([...SERVED_NAMES, 'unsaid'])
    .optional()
    .catch(undefined),
  /** The reader's own teams: where they are at home, and those they manage. */
  view: z.enum(['teams']).optional().catch(undefined),
  /** The first and the last day, each as YYYY-MM-DD. */
  since: day,
  until: day,
  /** Whether these are the organization's days, as figures are counted by, and not the reader's own. */
  days: z.enum(['house']).optional().catch(undefined),
  /** Words to look for. */
  q: z.string().trim().min(1).max(200).optional().catch(undefined),
  /** The best matches first, instead of the newest. */
  sort: z.enum(['best']).optional().catch(undefined),
  before: id,
});

export type FeedFilter = Partial<z.infer<typeof feedFilter>>;

/** The filter that an address asks for. */
export function readFilter(request: Request): FeedFilter {
  return feedFilter.parse(Object.fromEntries(new URL(request.url).searchParams));
}

/** The address of the feed with this filter changed, from its first page on. */
export function addressOf(filter: FeedFilter, change: FeedFilter = {}): string {
  const { before: _, ...kept } = { ...filter, ...change };
  const fields = Object.entries(kept).flatMap(([name, value]) => (value ? [[name, String(value)]] : []));
  return fields.length ? `/?${new URLSearchParams(fields)}` : '/';
}

/** Whether anything but the page is asked for. */
export const isNarrowed = (filter: FeedFilter) => addressOf(filter) !== '/';
