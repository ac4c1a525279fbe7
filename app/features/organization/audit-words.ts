/** Everything an admin or leader can do that is written down, and how the log says it after the name of who did it. */
export const DEEDS = {
  'person-added': 'added',
  'person-changed': 'changed',
  'person-deactivated': 'deactivated',
  'person-reactivated': 'let back in',
  'person-invited': 'invited',
  'person-pictured': 'changed the picture of',
  'person-merged': 'merged two records into',
  'person-erased': 'erased',
  'person-exported': 'downloaded what is known about',
  'people-imported': 'took in a list of people',
  'team-added': 'added the team',
  'team-changed': 'changed the team',
  'team-archived': 'put away the team',
  'team-reopened': 'brought back the team',
  'organization-changed': 'changed the settings',
  'organization-exported': 'downloaded everything',
  'draft-changed': 'changed the charter draft',
  'charter-published': 'published the charter',
  'publication-scheduled': 'chose when to publish the charter',
  'publication-called-off': 'called off publishing the charter',
  'review-rule-changed': 'changed how many approvals the charter needs',
  'recognition-removed': 'removed a recognition',
  'recognition-hidden-for': 'hid a recognition for',
  'recognition-shown-for': 'opened a recognition for',
  'recognition-reported': 'was told that someone reported a recognition',
  'recognition-restored': 'brought back a reported recognition',
  'recognition-mend-asked': 'asked to mend a reported recognition',
  'moderator-named': 'named as moderator',
  'moderator-unnamed': 'relieved as moderator',
  'comment-removed': 'removed a comment',
  'story-told': 'chose a recognition to be told under a value',
  'story-removed': 'took a recognition off the value it was told under',
  'figures-changed': 'changed which figures about people are shown',
  'visitors-page-changed': 'changed what visitors see',
  'screen-made': 'made an address for a screen',
  'screen-changed': 'changed a screen',
  'screen-renewed': 'renewed the address of a screen',
  'screen-removed': 'switched off a screen',
} as const;

export type Deed = keyof typeof DEEDS;

export const isDeed = (text: string): text is Deed => Object.hasOwn(DEEDS, text);

/** The details of an entry as a few words: `name, team` or `added 5, changed 2`. */
export function sayDetails(details: Record<string, unknown>): string {
  return Object.entries(details)
    .map(([key, value]) => {
      if (Array.isArray(value)) return value.join(', ');
      return key === 'part' || key === 'by' ? String(value) : `${key} ${value}`;
    })
    .join(', ');
}
