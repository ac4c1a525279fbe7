import { sql } from 'kysely';
import type { Db } from '#db/connection.server';
import { inTransaction, violates } from '#db/transaction.server';
import type { Actor } from '~/features/organization/actor';
import { type AuditChange, recordChange, recordChanges } from '~/features/organization/record-change.server';
import { canKeepPeople } from '~/features/people/people-policy';
import { addPeople, changePeople, deactivatePeople, takeIds } from '~/features/people/write-people.server';
import { addTeams, giveManagers } from '~/features/people/write-teams.server';
import { allow } from '~/shared/asking.server';
import type { Plan } from './plan';
import { previewList } from './preview-list.server';

type Wish = {
  /** Of the preview that the admin saw. */
  fingerprint: string;
  deactivateMissing: boolean;
  now: Date;
};

type Outcome =
  | { refused: 'no-list' | 'changed' | 'problems' | 'last-admin' }
  | { refused?: undefined; added: number; changed: number; deactivated: number };

/** Takes in the list that this admin looked over: all of it, exactly as previewed, or nothing. */
export async function importPeople(db: Db, actor: Actor, wish: Wish): Promise<Outcome> {
  allow(canKeepPeople(actor));
  try {
    return await inTransaction(db, async (tx) => {
      // People and teams stand still while they are counted and changed; reading goes on.
      await sql`lock table person, team in share row exclusive mode`.execute(tx);
      const preview = await previewList(tx, actor);
      if (!preview) return { refused: 'no-list' };
      if (preview.fingerprint !== wish.fingerprint) return { refused: 'changed' };
      const { plan } = preview;
      if (plan.problems.length) return { refused: 'problems' };
      await write(tx, plan);
      const missing = wish.deactivateMissing ? plan.missing.map(({ id }) => id) : [];
      if (missing.length) await deactivatePeople(tx, missing, wish.now);
      await tx.deleteFrom('people_import').where('person_id', '=', actor.id).execute();
      const done = { added: plan.added.length, changed: plan.changed.length, deactivated: missing.length };
      await recordChanges(tx, actor, namedChanges(plan, missing));
      await recordChange(tx, actor, { did: 'people-imported', details: done });
      return done;
    });
  } catch (error) {
    if (violates(error, 'last_admin_stays')) return { refused: 'last-admin' };
    throw error;
  }
}

/** What the log says of single people: who got another role, came back or was deactivated. The rest is a number. */
function namedChanges(plan: Plan, missing: number[]): AuditChange[] {
  const changed = plan.changed.flatMap(({ person: { id: personId }, changes }) =>
    changes.flatMap(({ what }): AuditChange[] => {
      if (what === 'back') return [{ did: 'person-reactivated', personId }];
      return what === 'role' ? [{ did: 'person-changed', personId, details: { fields: ['role'] } }] : [];
    }),
  );
  return [...changed, ...missing.map((personId) => ({ did: 'person-deactivated' as const, personId }))];
}

async function write(tx: Db, plan: Plan) {
  const teamIds = await takeIds(tx, 'team', plan.teams.length);
  const personIds = await takeIds(tx, 'person', plan.added.length);
  const teams = new Map(plan.teams.map(({ id }, i) => [id, teamIds[i]]));
  const people = new Map(plan.added.map(({ id }, i) => [id, personIds[i]]));
  const team = <Id extends number | null>(id: Id) => (id === null ? id : (teams.get(id) ?? id)) as Id;
  const person = (id: number) => people.get(id) ?? id;

  await addTeams(
    tx,
    plan.teams.map((one) => ({ ...one, id: team(one.id), parentId: team(one.parentId) })),
  );
  await changePeople(
    tx,
    plan.changed.map(({ person: one }) => ({ ...one, homeTeamId: team(one.homeTeamId) })),
  );
  await addPeople(
    tx,
    plan.added.map((one) => ({ ...one, id: person(one.id), homeTeamId: team(one.homeTeamId) })),
  );
  await giveManagers(
    tx,
    plan.managers.map((one) => ({ teamId: team(one.teamId), personId: person(one.personId) })),
  );
}
