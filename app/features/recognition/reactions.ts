/** The fixed reactions, in the order they are offered. */
export const REACTIONS = [
  { kind: 'thank_you_too', says: 'Thank you too', icon: 'heart' },
  { kind: 'saw_it_too', says: 'I saw it too', icon: 'eye' },
  { kind: 'do_the_same', says: 'I’ll do the same', icon: 'again' },
] as const;

export type ReactionKind = (typeof REACTIONS)[number]['kind'];
