import type { Db } from '#db/connection.server';
import { type Picture, readPicture } from '~/shared/picture.server';

/** An uploaded logo as a PNG of at most 256 px each way. */
export const readLogo = (file: Blob) =>
  readPicture(file, (picture) => picture.resize(256, 256, { fit: 'inside', withoutEnlargement: true }).png());

/** Keeps the logo beside the organization, in the caller's transaction. */
export async function keepLogo(tx: Db, { bytes, hash }: Picture): Promise<void> {
  await tx.updateTable('organization').set({ logo_hash: hash }).execute();
  await tx
    .insertInto('organization_logo')
    .values({ png: bytes })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ png: bytes }))
    .execute();
}
