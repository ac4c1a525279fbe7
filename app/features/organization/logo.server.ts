import sharp from 'sharp';
import type { Db } from '#db/connection.server';
import { type Picture, type PictureRefusal, readDrawing, readPicture } from '~/shared/picture.server';
import { toneOf } from './logo-tone';

export type Logo = Picture & { tone: 'pale' | 'dark' | null };

const MOST = 512;
const ENOUGH = 64;

/** An uploaded logo as a PNG of at most 512 px each way. A drawing (SVG) is drawn here: nothing of it is ever served. */
export async function readLogo(file: Blob): Promise<Logo | PictureRefusal> {
  const size = { width: MOST, height: MOST, fit: 'inside', withoutEnlargement: true } as const;
  const drawn = await readDrawing(file, MOST, (drawing) => drawing.resize(size).png());
  const picture = drawn ?? (await readPicture(file, (one) => one.resize(size).png()));
  if ('refused' in picture) return picture;
  const pixels = await sharp(picture.bytes)
    .resize(ENOUGH, ENOUGH, { fit: 'inside' })
    .toColourspace('srgb')
    .ensureAlpha()
    .raw()
    .toBuffer();
  return { ...picture, tone: toneOf(pixels) };
}

/** Keeps the logo beside the organization, in the caller's transaction. */
export async function keepLogo(tx: Db, { bytes, hash, tone }: Logo): Promise<void> {
  await tx.updateTable('organization').set({ logo_hash: hash, logo_tone: tone }).execute();
  await tx
    .insertInto('organization_logo')
    .values({ png: bytes })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ png: bytes }))
    .execute();
}
