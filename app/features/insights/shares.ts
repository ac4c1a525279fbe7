/** The shares of people that the page of who is seen says, in its order. */
export const SHARES = [
  'Thanked in 30 days',
  'Thanked in 90 days',
  'Thanked someone in 30 days',
  'Thanked someone in 90 days',
];
