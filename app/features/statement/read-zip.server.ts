import type { Readable } from 'node:stream';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';

const [MOST_BYTES, MOST_OF_ONE, MOST_ENTRIES] = [50_000_000, 20_000_000, 2_000];

/** The XML in a zip by name, or why it is not opened: damaged, or more in it than it should unpack. */
export type Unpacked =
  | { parts: Map<string, Buffer>; refused?: undefined }
  | { refused: 'broken' | 'too-much-inside' };

class TooMuchInside extends Error {}

/**
 * Unpacks the XML of a .docx and weighs all the rest, by the bytes that come out and not by what the zip says of
 * itself; stops at 50 MB in all, 20 MB of one XML, or 2,000 entries.
 */
export async function readZip(bytes: Buffer): Promise<Unpacked> {
  let zip: ZipFile | undefined;
  try {
    zip = await fromBufferPromise(bytes, { lazyEntries: true, validateEntrySizes: false });
    return { parts: await partsOf(zip) };
  } catch (error) {
    // Whatever else the unpacking trips over lies in the file.
    return { refused: error instanceof TooMuchInside ? 'too-much-inside' : 'broken' };
  } finally {
    zip?.close();
  }
}

async function partsOf(zip: ZipFile): Promise<Map<string, Buffer>> {
  const parts = new Map<string, Buffer>();
  let [entries, total] = [0, 0];
  for await (const entry of zip.eachEntry()) {
    entries += 1;
    if (entries > MOST_ENTRIES) throw new TooMuchInside();
    if (entry.fileName.endsWith('/')) continue;
    const isPart = /\.(xml|rels)$/i.test(entry.fileName);
    const part = await unpack(zip, entry, {
      keep: isPart,
      most: Math.min(MOST_BYTES - total, isPart ? MOST_OF_ONE : MOST_BYTES),
    });
    total += part.bytes;
    if (isPart) parts.set(entry.fileName, Buffer.concat(part.kept));
  }
  return parts;
}

async function unpack(zip: ZipFile, entry: Entry, { keep, most }: { keep: boolean; most: number }) {
  const stream: Readable = await zip.openReadStreamPromise(entry);
  const kept: Buffer[] = [];
  let bytes = 0;
  // Leaving the loop destroys the stream, so that nothing more is inflated.
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > most) throw new TooMuchInside();
    if (keep) kept.push(chunk);
  }
  return { bytes, kept };
}
