import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sharp from 'sharp';
import { describe, expect, it, test } from 'vitest';
import { readLogo } from '~/features/organization/logo.server';

const svg = (inside: string, head = '') =>
  new Blob([
    `<?xml version="1.0"?>${head}<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 20 10" width="20" height="10">${inside}</svg>`,
  ]);
const png = (background: string, over: string | null = null) =>
  sharp({ create: { width: 80, height: 40, channels: 4, background } })
    .composite(over ? [{ input: { create: { width: 40, height: 20, channels: 4, background: over } } }] : [])
    .png()
    .toBuffer()
    .then((bytes) => new Blob([new Uint8Array(bytes)]));

async function read(file: Blob) {
  const logo = await readLogo(file);
  if ('refused' in logo) throw new Error(logo.refused);
  return logo;
}

test('a drawing is drawn at 512 pixels, and what is kept is a picture without a word of it', async () => {
  const logo = await read(
    svg('<script>alert("Zirkonium")</script><rect width="10" height="10" fill="#c00" onload="alert(1)"/>'),
  );
  const seen = await sharp(logo.bytes).metadata();
  expect([seen.format, seen.width, seen.height]).toEqual(['png', 512, 256]);
  expect(logo.bytes.includes('script') || logo.bytes.includes('Zirkonium')).toBe(false);
  // Sharp to the pixel: drawn at this size, not made larger.
  const row = await sharp(logo.bytes)
    .extract({ left: 0, top: 128, width: 512, height: 1 })
    .ensureAlpha()
    .raw()
    .toBuffer();
  expect([row[4 * 254 + 3], row[4 * 258 + 3]]).toEqual([255, 0]);
});

test('a drawing fetches nothing, reads no file, and its entities do not grow without end', async () => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.end();
  });
  await new Promise<void>((listens) => server.listen(0, '127.0.0.1', listens));
  const at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const outside = await read(
    svg(
      `<style>@import url(${at}/style.css);</style><image href="${at}/a.png" width="9" height="9"/>
       <image xlink:href="file:///etc/hostname" width="9" height="9"/><use href="${at}/b.svg#x"/><text>&file;</text>
       <rect width="4" height="4" fill="#00c"/>`,
      `<!DOCTYPE svg [<!ENTITY file SYSTEM "file:///etc/hostname"><!ENTITY far SYSTEM "${at}/dtd">]>`,
    ),
  ).catch(() => null);
  const laughs = Array.from({ length: 12 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join(
    '',
  );
  const began = Date.now();
  await readLogo(svg('<text>&l12;</text>', `<!DOCTYPE svg [<!ENTITY l0 "ha">${laughs}]>`));
  expect(Date.now() - began).toBeLessThan(20_000);
  await readLogo(
    new Blob(['<svg xmlns="http://www.w3.org/2000/svg" width="9e9" height="9e9"><rect/></svg>']),
  );
  await readLogo(new Blob(['<svg xmlns="http://www.w3.org/2000/svg"><rect']));
  server.close();
  expect(asked).toEqual([]);
  expect(outside === null || outside.bytes.length > 0).toBe(true);
});

describe('the tone of a logo', () => {
  it.each([
    ['white', null, 'pale'],
    ['#f5f0d0', null, 'pale'],
    ['black', null, 'dark'],
    ['#1b2631', null, 'dark'],
    ['#357', null, null],
    ['white', '#c00', null],
    ['#111', '#fff', null],
    ['transparent', 'white', 'pale'],
    ['transparent', '#123', 'dark'],
    ['transparent', '#c00', null],
    ['transparent', null, null],
  ])('of %s with %s on it is %s', async (ground, over, tone) => {
    expect((await read(await png(ground, over))).tone).toBe(tone);
  });
});
