import { createHash } from 'node:crypto';
import sharp, { type Metadata, type Sharp } from 'sharp';

export type Picture = { bytes: Buffer; hash: string; width: number; height: number };
export type PictureRefusal = { refused: 'not-a-picture' | 'animated' | 'too-many-pixels' };

const READ = ['jpeg', 'png', 'webp', 'gif', 'tiff', 'heif'];
const MOST_PIXELS = 80_000_000;

/**
 * Reads an uploaded picture by what is in it, whatever it is called, and draws it anew: upright, without its metadata
 * (place, camera, thumbnails). `shape` sizes and encodes it.
 */
export async function readPicture(
  file: Blob,
  shape: (picture: Sharp) => Sharp,
): Promise<Picture | PictureRefusal> {
  const input = Buffer.from(await file.arrayBuffer());
  let seen: Metadata;
  try {
    seen = await sharp(input, { limitInputPixels: false }).metadata();
    if (!READ.includes(seen.format ?? '')) return { refused: 'not-a-picture' };
    if ((seen.pages ?? 1) > 1) return { refused: 'animated' };
    if (seen.width * seen.height > MOST_PIXELS) return { refused: 'too-many-pixels' };
    const upright = sharp(input, { failOn: 'error', limitInputPixels: MOST_PIXELS }).rotate();
    const { data: bytes, info } = await shape(upright).toBuffer({ resolveWithObject: true });
    const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
    return { bytes, hash, width: info.width, height: info.height };
  } catch {
    return { refused: 'not-a-picture' };
  }
}

/** What a refusal says at the field. */
export const PICTURE_PROBLEMS = {
  'not-a-picture': 'We could not read this picture. A JPEG, PNG or WebP will do.',
  animated: 'This picture moves. Please choose one that stands still.',
  'too-many-pixels': 'This picture has more than 80 million pixels. Please make it smaller first.',
};
