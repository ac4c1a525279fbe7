const PROBLEMS = {
  'name-taken': { name: ['There is a team of this name here already.'] },
  circle: { parentId: ['A team cannot lie below itself.'] },
  'no-such-team': { parentId: ['This team is no longer there. Please choose another.'] },
  'no-such-person': { managerId: ['We could not find this person.'] },
};

/** Words a refusal at the field it belongs to. */
export const teamProblemsOf = (refused: keyof typeof PROBLEMS): Record<string, string[]> => PROBLEMS[refused];
