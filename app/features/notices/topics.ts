import type { NoticeKind } from './notice';
import type { MailChoice } from './when-due';

type TopicShape = {
  label: string;
  /** What it is about, in a line. */
  explains: string;
  kinds: NoticeKind[];
  /** What holds for whoever chose nothing. */
  inbox: boolean;
  mail: MailChoice;
};

/** What people are told, in the parts about which each of them may choose. */
export const TOPICS = {
  thanks: {
    label: 'Thanks to me',
    explains: 'Someone thanks you or your team.',
    kinds: ['thanked', 'thanks-asks', 'team-thanked', 'before-you-came'],
    inbox: true,
    mail: 'at-once',
  },
  joining: {
    label: 'Letters of mine',
    explains:
      'Someone responds to a letter of yours, signs it too, mentions you below one, or asks whether visitors may read it.',
    kinds: ['commented', 'mentioned-in-comment', 'cosigned', 'reacted', 'kept-among-named', 'story-asked'],
    inbox: true,
    mail: 'daily',
  },
  care: {
    label: 'People in my care',
    explains: 'Who among them was thanked, and who was not for a while.',
    kinds: ['thanked-in-team', 'care-list'],
    inbox: true,
    mail: 'weekly',
  },
  charter: {
    label: 'Our charter',
    explains: 'A new version to read, and what you are asked while one is written.',
    kinds: [
      'review-asked',
      'review-answered',
      'mentioned',
      'answered',
      'suggestion-made',
      'suggestion-accepted',
      'suggestion-declined',
      'charter-published',
      'please-read',
      'publication-done',
      'publication-failed',
      'review-by',
    ],
    inbox: true,
    mail: 'at-once',
  },
  trust: {
    label: 'Reports',
    explains: 'A letter was reported, and what a moderator decided.',
    kinds: ['reported', 'report-restored', 'report-mend', 'report-mend-asked', 'report-removed'],
    inbox: true,
    mail: 'at-once',
  },
  week: {
    label: 'The value of the week',
    explains: 'One of our values, with a letter that shows it.',
    kinds: ['value-of-week'],
    inbox: true,
    mail: 'never',
  },
  letter: {
    label: 'The culture letter',
    explains: 'For leaders: the month on one page, with stories to tell and a question to ask.',
    kinds: ['culture-letter'],
    inbox: true,
    mail: 'at-once',
  },
  days: {
    label: 'Days to celebrate',
    explains: 'First days and years of people in your team.',
    kinds: ['first-day', 'anniversary'],
    inbox: true,
    mail: 'never',
  },
} satisfies Record<string, TopicShape>;

export type Topic = keyof typeof TOPICS;

/** The topics in the order in which they are shown. */
export const TOPIC_NAMES = Object.keys(TOPICS) as Topic[];

const topics = new Map(
  TOPIC_NAMES.flatMap((topic) => TOPICS[topic].kinds.map((kind) => [kind as string, topic] as const)),
);

/** The topic a kind of notice belongs to. */
export function topicOf(kind: string): Topic {
  const topic = topics.get(kind);
  if (!topic) throw new Error(`A notice of the kind ${kind} belongs to no topic.`);
  return topic;
}

/** All kinds of a topic, or of all of them. */
export function kindsOf(topic: Topic | 'all'): NoticeKind[] {
  return topic === 'all' ? TOPIC_NAMES.flatMap((name) => TOPICS[name].kinds) : TOPICS[topic].kinds;
}
