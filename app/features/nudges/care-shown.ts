/** The name of the care list among the figures about single people that an admin can switch off. */
export const CARE = 'care';

export const isCareShown = (organization: { figuresOff: string[] } | null) =>
  !organization?.figuresOff.includes(CARE);
