import { type SqlBool, sql } from 'kysely';
import { TOLD_TO_ALL } from '~/features/recognition/visible-to.server';

/** Everyone on a letter `r`: who gave it, who signed it, whom it thanks by name or with their team. */
export const PEOPLE_ON = sql<{ person_id: number }>`(select r.giver_id as person_id
    union select signed.person_id from cosign signed where signed.recognition_id = r.id
    union select got.person_id from recognition_recipient got where got.recognition_id = r.id)`;

/** What was agreed to before the letter's words changed, or before someone signed, is not what stands there now. */
export const WORDED_AT = sql<Date>`greatest(coalesce(r.edited_at, r.created_at),
  (select max(signed.created_at) from cosign signed where signed.recognition_id = r.id))`;

/** What stands of an answer `c` about a letter `r`: nothing, where it agreed to other words than those that stand now. */
export const STANDS = sql<
  boolean | null
>`(case when c.agreed and c.answered_at < ${WORDED_AT} then null else c.agreed end)`;

/** Whether a person `p` on a letter `r` can sign in, and so take back what they agreed to. */
export const CAN_ANSWER = sql<SqlBool>`(p.deactivated_at is null
    and exists (select from account where account.person_id = p.id))`;

/** A value that is not shown to visitors, or one that such a value counts for under this version. */
export const valuesForStaff = (version: number) => sql<{ id: number }>`(select m.counts_for as id
    from value_for_staff kept join charter_version_value_map m on m.version = ${version} and m.value_id = kept.value_id
    where m.counts_for is not null)`;

/** Whether the value in force that a story `s` counts for is shown to visitors. */
export const valueShown = (version: number) => sql<SqlBool>`exists (
  select from charter_version_value_map m where m.version = ${version} and m.value_id = s.value_id
    and m.counts_for is not null and m.counts_for not in (select id from ${valuesForStaff(version)} staff))`;

/**
 * The one rule of which story `s` with its letter `r` visitors may read: leaders chose it for them, all members may read
 * the letter, its value in force is shown to visitors, and everyone on it agreed to its words as they stand, and is
 * still here to take that back.
 */
export const toldToVisitors = (version: number) => sql<SqlBool>`(
  s.visitors_at is not null and ${TOLD_TO_ALL}
  and ${valueShown(version)}
  and not exists (
    select from ${PEOPLE_ON} named join person p on p.id = named.person_id
      left join story_consent c on c.recognition_id = r.id and c.person_id = p.id
    where (c.agreed and c.answered_at >= ${WORDED_AT} and ${CAN_ANSWER}) is not true
  ))`;
