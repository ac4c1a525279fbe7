import type { Db } from '#db/connection.server';
import type { Actor } from '~/features/organization/actor';
import { anyOfWords } from '~/features/people/words.server';
import { coachThanks, type Specificity } from '~/features/specificity/coach-thanks';

const EARLIER = 30;

/** What the coach says about a letter, knowing what its giver wrote before and who of those named in it works here. */
export async function coachLetter(db: Db, actor: Pick<Actor, 'id'>, text: string): Promise<Specificity> {
  const rows = await db
    .selectFrom('recognition')
    .where('giver_id', '=', actor.id)
    .where('withdrawn_at', 'is', null)
    .orderBy('id', 'desc')
    .limit(EARLIER)
    .select('text')
    .execute();
  const earlier = rows.map((row) => row.text);
  const coached = coachThanks(text, { earlier, colleagues: [] });
  // Only where a name stands is it worth asking who works here.
  if (!coached.thoughts.some(({ rule }) => rule === 'name')) return coached;
  const words = [...new Set(text.match(/\p{Lu}[\p{L}'’-]{2,}/gu) ?? [])].slice(0, 40);
  const people = await db
    .selectFrom('person')
    .where('deactivated_at', 'is', null)
    .where('name', '~*', anyOfWords(words))
    .limit(100)
    .select('name')
    .execute();
  return coachThanks(text, { earlier, colleagues: people.map(({ name }) => name) });
}
