const PROBLEMS = {
  'email-taken': { email: ['Somebody else has this e-mail.'] },
  'staff-number-taken': { staffNumber: ['Somebody else has this staff number.'] },
  'no-such-team': { homeTeamId: ['This team is no longer there. Please choose another.'] },
  'last-admin': { role: ['The last admin stays one. Make somebody else admin first.'] },
};

/** Words a refusal at the field it belongs to. */
export const problemsOf = (refused: keyof typeof PROBLEMS): Record<string, string[]> => PROBLEMS[refused];

/** Why typed words mean no one person. */
export const MEANT_PROBLEMS = {
  nobody: 'Nobody of that name works here. Please type a whole name, a staff number or an e-mail.',
  several: 'Several are called so. Please type a staff number or an e-mail.',
};
