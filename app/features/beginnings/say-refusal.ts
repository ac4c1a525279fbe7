type Refusal =
  | { refused: 'too-long'; at: number; by: number }
  | { refused: 'without-value'; at: number }
  | { refused: 'too-many-values' };

/** Why something cannot be taken over yet, and at which piece. */
export function sayRefusal(refusal: Refusal): { at: number; says: string } {
  if (refusal.refused === 'too-many-values')
    return {
      at: -1,
      says: 'Sixteen values are as many as anyone can tell apart. Place some of them elsewhere.',
    };
  if (refusal.refused === 'without-value')
    return { at: refusal.at, says: 'This belongs to a value, but no value stands before it.' };
  const { at, by } = refusal;
  return { at, says: `This is ${by === 1 ? '1 character' : `${by} characters`} too long for its place.` };
}
