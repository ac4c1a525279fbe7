import { sql } from 'kysely';

/** Who may read a card `r` when no report holds it. */
export const CIRCLE = sql<'everyone' | 'managers' | 'named'>`(case when exists (
    select from recognition_recipient rr where rr.recognition_id = r.id and rr.hidden_at is not null
  ) then 'named' else r.wish end)`;
