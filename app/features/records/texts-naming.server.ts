import { sql } from 'kysely';
import type { Db } from '#db/connection.server';
import type { Actor } from '~/features/organization/actor';
import { anyOfWords } from '~/features/people/words.server';
import { visibleTo } from '~/features/recognition/visible-to.server';

export type NamingText = { where: string; href: string; snippet: string };

/** Texts, among those the actor may read, that hold a word of this name (of three letters or more). */
export async function listTextsNaming(db: Db, actor: Pick<Actor, 'id'>, name: string) {
  const words = name.split(/[\s-]+/).filter((word) => [...word].length >= 3);
  if (!words.length) return [];
  const pattern = anyOfWords(words);
  const { rows } = await sql<NamingText>`
    select 'A letter' as where, '/thanks/' || r.id as href, text as snippet from recognition r
      where ${visibleTo(actor)} and text ~* ${pattern}
    union all
    select 'A letter, before it was changed', '/thanks/' || r.id, v.text
      from recognition_revision v join recognition r on r.id = v.recognition_id
      where ${visibleTo(actor)} and v.text ~* ${pattern} and (r.giver_id = ${actor.id} or exists (
        select from recognition_recipient rr where rr.recognition_id = r.id and rr.person_id = ${actor.id} and rr.named))
    union all
    select 'A comment', '/thanks/' || c.recognition_id || '#comment-' || c.id, c.text
      from comment c join recognition r on r.id = c.recognition_id
      where c.text ~* ${pattern} and ${visibleTo(actor)}
    union all
    select 'A signature', '/thanks/' || c.recognition_id, c.sentence
      from cosign c join recognition r on r.id = c.recognition_id
      where c.sentence ~* ${pattern} and ${visibleTo(actor)}
    union all
    select 'The words for a picture', '/thanks/' || tp.recognition_id, tp.alt
      from thanks_picture tp join recognition r on r.id = tp.recognition_id
      where tp.alt ~* ${pattern} and ${visibleTo(actor)}
    union all
    select 'The charter, version ' || number, '/charter/versions/' || number, says from (
      select number, concat_ws(' ', vision, serves, feel, mission, owner_name, note) as says from charter_version
      union all select version, concat_ws(' ', name, definition, story) from charter_version_value
      union all select version, text from charter_version_behaviour
    ) published where says ~* ${pattern}
    union all
    select 'The charter draft', '/charter/draft', says from (
      select concat_ws(' ', vision, serves, feel, mission, owner_name) as says from charter_draft
      union all select concat_ws(' ', name, definition, story) from draft_value
      union all select text from draft_behaviour
    ) draft where says ~* ${pattern}
    union all
    select 'A conversation about the draft', '/charter/draft/reading#thread-' || thread_id, text from draft_comment
      where text ~* ${pattern}
    union all
    select 'A suggested wording', '/charter/suggestions#suggestion-' || id, concat_ws(' ', text, reason, answer) from suggestion
      where concat_ws(' ', text, reason, answer) ~* ${pattern}
    union all
    select 'An answer in the workshop', '/charter/workshop/' || question, text from workshop_answer where text ~* ${pattern}
    union all
    select 'A review', '/charter/review', concat_ws(' ', note, '') from review_request where note ~* ${pattern}
    union all
    select 'An answer of a reviewer', '/charter/review', reason from approval where reason ~* ${pattern}
    union all
    select 'A draft that was kept', '/charter/draft/copies', content::text from draft_copy where content::text ~* ${pattern}
    union all
    select 'What it means for someone’s work', '/culture#read', line from acknowledgement where shared and line ~* ${pattern}
    order by 1, 2`.execute(db);
  return rows.map((text) => ({ ...text, snippet: around(text.snippet, words) }));
}

function around(text: string, words: string[]): string {
  const lower = text.toLowerCase();
  const at = Math.max(
    0,
    Math.min(...words.map((word) => lower.indexOf(word.toLowerCase())).filter((i) => i >= 0)),
  );
  const from = Math.max(0, (Number.isFinite(at) ? at : 0) - 60);
  return `${from ? '…' : ''}${text.slice(from, from + 160)}${text.length > from + 160 ? '…' : ''}`;
}
