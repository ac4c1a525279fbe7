const DONE = {
  restored: 'It stands as it was. The giver and those who reported it are told.',
  mend: 'The giver is asked to mend it. Those who reported it are told.',
  removed: 'Removed. The giver and those who reported it are told.',
};
const REFUSED = {
  decided: 'This letter was decided already. Nothing was done a second time.',
  gone: 'This letter is gone meanwhile, so there is nothing to decide.',
};

/** What the moderator is told after deciding. */
export const wordDecision = (decision: keyof typeof DONE, refused?: keyof typeof REFUSED) =>
  refused ? REFUSED[refused] : DONE[decision];
