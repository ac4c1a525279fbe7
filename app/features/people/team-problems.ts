const PROBLEMS = {
  'name-taken': { name: ['There is a team of this name here already.'] },
  circle: { parentId: ['A team cannot lie below itself.'] },
  'no-such-team': { parentId: ['This team is no longer there. Please choose another.'] },
  'no-such-person': { manager: ['We could not find this person.'] },
  nobody: { manager: ['We could not find this person. A whole name, a staff number or an e-mail will do.'] },
  several: { manager: ['Several people are called so. Please type a staff number or an e-mail.'] },
};

/** Words a refusal at the field it belongs to. */
export const teamProblemsOf = (refused: keyof typeof PROBLEMS): Record<string, string[]> => PROBLEMS[refused];
