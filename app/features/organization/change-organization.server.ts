import type { Db } from '#db/connection.server';
import { inTransaction } from '#db/transaction.server';
import { allow } from '~/shared/asking.server';
import type { PictureRefusal } from '~/shared/picture.server';
import type { Actor } from './actor';
import { keepLogo, readLogo } from './logo.server';
import type { OrganizationInput } from './organization-input';
import { canChangeOrganization } from './organization-policy';
import { recordChange } from './record-change.server';

export async function changeOrganization(
  db: Db,
  actor: Actor,
  { name, logo, timeZone, language, reminder }: OrganizationInput,
): Promise<{ done: true } | PictureRefusal> {
  allow(canChangeOrganization(actor));
  const picture = logo && (await readLogo(logo));
  if (picture && 'refused' in picture) return picture;
  await inTransaction(db, async (tx) => {
    await tx.updateTable('organization').set({ name, time_zone: timeZone, language, reminder }).execute();
    if (picture) await keepLogo(tx, picture);
    await recordChange(tx, actor, { did: 'organization-changed' });
  });
  return { done: true };
}
