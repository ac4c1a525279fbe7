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
    return await finish(shape(upright));
  } catch {
    return { refused: 'not-a-picture' };
  }
}

const DRAWING_LIMIT = 1_000_000;
// What SVG calls one pixel at no particular density.
const DENSITY = 72;

/**
 * Draws an uploaded SVG so that its longer side has this many pixels; undefined for anything else. It is drawn from
 * memory: it knows no place from which it could fetch a file, and scripts in it do not run.
 */
export async function readDrawing(
  file: Blob,
  longer: number,
  shape: (picture: Sharp) => Sharp,
): Promise<Picture | PictureRefusal | undefined> {
  const input = Buffer.from(await file.arrayBuffer());
  try {
    const seen = await sharp(input, { limitInputPixels: false }).metadata();
    if (seen.format !== 'svg') return undefined;
    if (input.length > DRAWING_LIMIT) return { refused: 'not-a-picture' };
    const density = Math.min(Math.max((DENSITY * longer) / Math.max(seen.width, seen.height), 1), 7200);
    const drawing = sharp(input, { density, limitInputPixels: MOST_PIXELS }).timeout({ seconds: 10 });
    return await finish(shape(drawing));
  } catch {
    return undefined;
  }
}

async function finish(picture: Sharp): Promise<Picture> {
  const { data: bytes, info } = await picture.toBuffer({ resolveWithObject: true });
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
  return { bytes, hash, width: info.width, height: info.height };
}

/** What a refusal says at the field. */
export const PICTURE_PROBLEMS = {
  'not-a-picture': 'We could not read this picture. A JPEG, PNG or WebP will do.',
  animated: 'This picture moves. Please choose one that stands still.',
  'too-many-pixels': 'This picture has more than 80 million pixels. Please make it smaller first.',
};
