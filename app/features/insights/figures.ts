import { CARE } from '~/features/nudges/care-shown';

/** Figures about single people, which the admin can switch off, each by its name in the database. */
export const FIGURES = {
  [CARE]: {
    says: 'Who has not been thanked for a while',
    to: 'To whoever looks after them, and to nobody else.',
  },
  leaders: {
    says: 'What a leader gives, comments and acknowledges',
    to: 'To themselves, beside the median of at least five others.',
  },
  newcomers: {
    says: 'How long new people waited for their first thanks',
    to: 'To leaders and their managers, as one number for at least five people.',
  },
} as const;

export type Figure = keyof typeof FIGURES;

export const FIGURE_NAMES = Object.keys(FIGURES) as Figure[];

export const isShown = (organization: { figuresOff: string[] }, figure: Figure) =>
  !organization.figuresOff.includes(figure);

/** Medians and shares of people are shown of at least so many others. */
export const FEWEST = 5;
