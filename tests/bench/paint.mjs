import { chromium } from 'playwright-core';
import { findChromium } from '../../bin/chromium.mjs';

const QUIET =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking';
// As Lighthouse emulates a slow 4G line.
const LINE = { offline: false, latency: 150, downloadThroughput: 204_800, uploadThroughput: 96_000 };
const ROUNDS = 5;

/** When a visitor on a phone sees the culture page: slow 4G, a processor four times slower, nothing kept. */
export async function paintForVisitors(app, say) {
  const browser = await chromium.launch({
    executablePath: await findChromium(say),
    args: [...QUIET.split(' '), '--disable-component-update', '--disable-sync'],
  });
  const seen = [];
  for (let i = 0; i < ROUNDS; i++) seen.push(await visit(browser, `${app.origin}/culture`));
  await browser.close();
  const middle = (key) => seen.map((one) => one[key]).sort((a, b) => a - b)[(ROUNDS - 1) / 2];
  say(
    `\nculture page, a visitor on a phone (slow 4G, processor 4 times slower): largest paint ${Math.round(middle('paint'))} ms, layout shift ${middle('shift').toFixed(3)}, ${(middle('bytes') / 1000).toFixed(1)} KB in all, ${(middle('pictures') / 1000).toFixed(1)} KB of them pictures`,
  );
}

async function visit(browser, address) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 });
  const page = await context.newPage();
  const line = await context.newCDPSession(page);
  await line.send('Network.enable');
  await line.send('Network.setCacheDisabled', { cacheDisabled: true });
  await line.send('Network.emulateNetworkConditions', LINE);
  await line.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const kinds = new Map();
  let bytes = 0;
  let pictures = 0;
  line.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type));
  line.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    bytes += encodedDataLength;
    if (kinds.get(requestId) === 'Image') pictures += encodedDataLength;
  });
  await page.addInitScript(() => {
    window.seen = { paint: 0, shift: 0 };
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) window.seen.paint = entry.startTime;
    }).observe({ type: 'largest-contentful-paint', buffered: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) window.seen.shift += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.waitForTimeout(1000);
  const { paint, shift } = await page.evaluate(() => window.seen);
  await context.close();
  return { paint, shift, bytes, pictures };
}
