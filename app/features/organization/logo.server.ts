import { createHash } from 'node:crypto';
import sharp from 'sharp';
import type { Db } from '#db/connection.server';

export type Logo = { png: Buffer; hash: string };

/** Turns an uploaded picture into a PNG of at most 256 px, without its metadata; null when it is not a picture. */
export async function readLogo(file: Blob): Promise<Logo | null> {
  try {
    const png = await sharp(Buffer.from(await file.arrayBuffer()), { limitInputPixels: 40_000_000 })
      .rotate()
      .resize(256, 256, { fit: 'inside', withoutEnlargement: true })
      .png()
      .toBuffer();
    return { png, hash: createHash('sha256').update(png).digest('hex').slice(0, 16) };
  } catch {
    return null;
  }
}

/** Keeps the logo beside the organization, in the caller's transaction. */
export async function keepLogo(tx: Db, logo: Logo): Promise<void> {
  await tx.updateTable('organization').set({ logo_hash: logo.hash }).execute();
  await tx
    .insertInto('organization_logo')
    .values({ png: logo.png })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ png: logo.png }))
    .execute();
}
