import type { Decision } from './decide-reports.server';

const TO_GIVER: Record<Decision, string> = {
  restored: 'A moderator found nothing wrong with it. It is back, as it was.',
  mend: 'A moderator asks you to mend it. You may change your words also after the first day. Where it is hidden, it is back once you did, and after 48 hours at the latest.',
  removed: 'A moderator removed it for everybody.',
};

const TO_REPORTER: Record<Decision, string> = {
  restored: 'A moderator read it and found nothing wrong with it. It is back, as it was.',
  mend: 'A moderator asked its giver to mend it.',
  removed: 'A moderator removed it for everybody.',
};

/** What was decided, for the giver of the letter or for whoever reported it. */
export const sayDecision = (decision: Decision, mine: boolean) => (mine ? TO_GIVER : TO_REPORTER)[decision];
