import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { listNames } from '~/shared/formats';
import type { Letter } from '~/shared/mail.server';
import type { NoticeGroup } from './group-notices';
import { type NoticeBody, NoticeLetter, noticeLetterText } from './notice-letter';
import { TOPIC_NAMES, TOPICS, topicOf } from './topics';
import { signEnding } from './unsubscribe-token.server';

type Content = {
  /** Of the mail: the same one is the same Message-ID, however often it is sent. */
  id: number;
  personId: number;
  to: string;
  groups: NoticeGroup[];
  /** By the id of the notice. */
  bodies?: ReadonlyMap<number, NoticeBody>;
  origin: string;
  /** What the link that ends these mails is signed with. */
  secret: string;
};

const SUBJECT_LENGTH = 78;

/**
 * One mail with all that a person was told: who and where, and no word of a letter, which must stay erasable; but for
 * bodies, which hold what everyone may read.
 */
export function writeNoticeLetter({
  id,
  personId,
  to,
  groups,
  bodies = new Map(),
  origin,
  secret,
}: Content): Letter {
  const topics = TOPIC_NAMES.filter((topic) => groups.some(({ kind }) => topicOf(kind) === topic));
  const [only] = topics.length === 1 ? topics : [];
  const labels = listNames(topics.map((topic) => `“${TOPICS[topic].label}”`));
  const end = `${origin}/unsubscribe/${signEnding(secret, { personId, topic: only ?? 'all' })}`;
  const letter = {
    subject: sayAll(groups),
    sections: topics.map((topic) => ({
      heading: TOPICS[topic].label,
      groups: groups.filter(({ kind }) => topicOf(kind) === topic),
    })),
    bodies,
    origin,
    why: `You get this because mail about ${labels} is switched on for you in Credo.`,
    choose: { says: 'Choose what you hear of', to: `${origin}/account/notices` },
    end: { says: only ? `No more mail about ${labels}` : 'No more of these mails at all', to: end },
  };
  return {
    to,
    subject: letter.subject,
    html: `<!DOCTYPE html>${renderToStaticMarkup(createElement(NoticeLetter, letter))}`,
    text: noticeLetterText(letter),
    headers: { 'List-Unsubscribe': `<${end}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' },
    messageId: `<notices-${id}@${new URL(origin).hostname}>`,
  };
}

function sayAll(groups: NoticeGroup[]): string {
  const says = groups.length === 1 ? (groups[0]?.says ?? '') : `${groups.length} things for you in Credo`;
  return says.length > SUBJECT_LENGTH ? `${says.slice(0, SUBJECT_LENGTH - 1)}…` : says;
}
