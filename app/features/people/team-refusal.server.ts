import { violates } from '#db/transaction.server';

export type TeamRefusal = {
  refused: 'name-taken' | 'circle' | 'no-such-team' | 'no-such-person' | 'nobody' | 'several';
};

const REFUSALS = {
  team_name_once_per_parent: 'name-taken',
  team_stays_a_tree: 'circle',
  team_check: 'circle',
  team_parent_id_fkey: 'no-such-team',
  team_manager: 'no-such-person',
} as const;

/** Turns the violation of a rule about teams into its refusal; anything else is thrown on. */
export function teamRefusalOf(error: unknown): TeamRefusal {
  for (const [constraint, refused] of Object.entries(REFUSALS))
    if (violates(error, constraint)) return { refused };
  throw error;
}
