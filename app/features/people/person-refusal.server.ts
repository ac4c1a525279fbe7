import { violates } from '#db/transaction.server';

export type PersonRefusal = { refused: 'email-taken' | 'staff-number-taken' | 'no-such-team' | 'last-admin' };

const REFUSALS = {
  person_email_once: 'email-taken',
  person_staff_number_once: 'staff-number-taken',
  person_home_team_id_fkey: 'no-such-team',
  last_admin_stays: 'last-admin',
} as const;

/** Turns the violation of a rule about people into its refusal; anything else is thrown on. */
export function refusalOf(error: unknown): PersonRefusal {
  for (const [constraint, refused] of Object.entries(REFUSALS))
    if (violates(error, constraint)) return { refused };
  throw error;
}
