import pg from 'pg';
import type { Db } from './connection.server';

/** Runs work in one transaction; joins the one that db already is. */
export function inTransaction<Result>(db: Db, work: (tx: Db) => Promise<Result>): Promise<Result> {
  return db.isTransaction ? work(db) : db.transaction().execute(work);
}

/** Whether the database refused because of this constraint (or the trigger that speaks in its name). */
export function violates(error: unknown, constraint: string): boolean {
  return error instanceof pg.DatabaseError && error.constraint === constraint;
}
