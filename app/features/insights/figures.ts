/** Figures about single people, which the admin can switch off, each by its name in the database. */
export const FIGURES = {
  care: 'Who was not thanked for a while, to whoever looks after them',
  leaders: 'What each leader gives, comments and acknowledges, to themselves',
  newcomers: 'How long new people waited for their first thanks',
} as const;

export type Figure = keyof typeof FIGURES;

export const isShown = (organization: { figuresOff: string[] } | null, figure: Figure) =>
  !organization?.figuresOff.includes(figure);

/** Medians and shares of people are shown of at least so many others. */
export const FEWEST = 5;
