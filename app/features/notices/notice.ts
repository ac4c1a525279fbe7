/** What people are told, how each is worded after the name of who caused it, and where it leads. */
export const NOTICES = {
  'review-asked': {
    says: ({ by, due }) => `${by} asks you to look over the charter draft by ${due}.`,
    path: () => '/charter/review',
  },
  'review-answered': {
    says: ({ by, verdict }) =>
      verdict === 'approved'
        ? `${by} approved parts of the charter draft.`
        : `${by} asks for changes in the charter draft.`,
    path: () => '/charter/review',
  },
  mentioned: {
    says: ({ by }) => `${by} mentioned you in a comment on the charter draft.`,
    path: ({ thread }) => `/charter/draft/reading#thread-${thread}`,
  },
  answered: {
    says: ({ by }) => `${by} wrote in a conversation of yours about the charter draft.`,
    path: ({ thread }) => `/charter/draft/reading#thread-${thread}`,
  },
  'suggestion-made': {
    says: ({ by }) => `${by} proposed a better wording for the charter.`,
    path: ({ suggestion }) => `/charter/suggestions#suggestion-${suggestion}`,
  },
  'suggestion-accepted': {
    says: ({ by }) => `${by} took your wording into the charter draft.`,
    path: ({ suggestion }) => `/charter/suggestions#suggestion-${suggestion}`,
  },
  'suggestion-declined': {
    says: ({ by }) => `${by} did not take your wording, and says why.`,
    path: ({ suggestion }) => `/charter/suggestions#suggestion-${suggestion}`,
  },
  'charter-published': {
    says: ({ version }) => `Version ${version} of our charter is in force. Please read it.`,
    path: () => '/culture#read',
  },
  'please-read': {
    says: ({ by, version }) => `${by} asks you to read version ${version} of our charter.`,
    path: () => '/culture#read',
  },
  'publication-done': {
    says: ({ version, late }) =>
      late
        ? `Version ${version} is in force. It was published late, because Credo was not running at the time chosen.`
        : `Version ${version} is in force, as decided.`,
    path: () => '/culture',
  },
  'publication-failed': {
    says: () => 'The charter was not published at the time chosen. The page says why.',
    path: () => '/charter/publication',
  },
  'review-by': {
    says: ({ version }) =>
      `Version ${version} of our charter wanted to be looked over by now. Does it still fit?`,
    path: () => '/charter/draft',
  },
  thanked: {
    says: ({ by }) => `${by} thanked you.`,
    path: ({ card }) => `/thanks/${card}`,
  },
  'thanks-asks': {
    says: ({ by }) => `${by} thanked you. May everyone read it?`,
    path: ({ card }) => `/thanks/${card}`,
  },
  'team-thanked': {
    says: ({ by }) => `${by} thanked your team.`,
    path: ({ card }) => `/thanks/${card}`,
  },
  'thanked-in-team': {
    says: ({ by }) => `${by} thanked someone in your care.`,
    path: ({ card }) => `/thanks/${card}`,
  },
  commented: {
    says: ({ by }) => `${by} wrote below a letter of yours.`,
    path: ({ card, comment }) => `/thanks/${card}#comment-${comment}`,
  },
  'mentioned-in-comment': {
    says: ({ by }) => `${by} mentioned you below a letter.`,
    path: ({ card, comment }) => `/thanks/${card}#comment-${comment}`,
  },
  cosigned: {
    says: ({ by }) => `${by} signed a letter of yours too.`,
    path: ({ card }) => `/thanks/${card}`,
  },
  reacted: {
    says: ({ by }) => `${by} responded to a letter of yours.`,
    path: ({ card }) => `/thanks/${card}`,
  },
  'kept-among-named': {
    says: () => 'Someone you thanked keeps your letter among those named on it.',
    path: ({ card }) => `/thanks/${card}`,
  },
  'story-asked': {
    says: ({ by }) => `${by} asks whether visitors of our culture page may read a letter you are on.`,
    path: ({ card }) => `/thanks/${card}/consent`,
  },
  reported: {
    says: () => 'A letter was reported, and waits for a moderator.',
    path: ({ card }) => `/moderation#card-${card}`,
  },
  'report-restored': {
    says: () => 'A letter that was reported is back, as it was.',
    path: ({ card }) => `/thanks/${card}`,
  },
  'report-mend': {
    says: () => 'A moderator asks you to mend a letter of yours, and says why.',
    path: ({ card }) => `/thanks/${card}/decision`,
  },
  'report-mend-asked': {
    says: () => 'The giver of a letter you reported was asked to mend it.',
    path: ({ card }) => `/thanks/${card}/decision`,
  },
  'report-removed': {
    says: ({ mine }) =>
      mine
        ? 'A moderator removed a letter of yours, and says why.'
        : 'A letter that was reported has been removed.',
    path: ({ card }) => `/thanks/${card}/decision`,
  },
  'before-you-came': {
    says: () => 'You were thanked before you had an account here. Have a look.',
    path: () => '/thanks/before',
  },
  'care-list': {
    says: () => 'Some in your care have not been thanked for a while.',
    path: () => '/care',
  },
  'value-of-week': {
    says: () => 'The value of the week, with a letter that shows it.',
    path: ({ value }) => `/culture/${value}`,
  },
  'culture-letter': {
    says: ({ month }) => `The culture letter of ${sayMonthOf(String(month))}.`,
    path: ({ month }) => `/insights/letter?last=${month}`,
  },
  'first-day': {
    says: ({ by }) => `It is the first day of ${by}. Say hello.`,
    path: ({ person }) => `/people/${person}`,
  },
  anniversary: {
    says: ({ by, years }) =>
      Number(years) === 1 ? `${by} has been here for a year.` : `${by} has been here for ${years} years.`,
    path: ({ person }) => `/people/${person}`,
  },
} satisfies Record<string, Wording>;

/** 2026-10 as October 2026. */
function sayMonthOf(month: string): string {
  const format = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return format.format(new Date(`${month}-01`));
}

type Wording = { says: (about: About) => string; path: (about: About) => string };
export type About = Record<string, string | number | boolean | undefined> & { by: string };
export type NoticeKind = keyof typeof NOTICES;

/** A notice in words, and where it leads. */
export function sayNotice(kind: string, about: About): { says: string; path: string } {
  const { says, path }: Wording = NOTICES[kind as NoticeKind];
  return { says: says(about), path: path(about) };
}
