import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readPdfLines, type SupervisedBrowser } from '@chancery/rendering';
import { openCanary, type Canary } from './canary.js';
import { hostileVectors } from './hostile-vectors.js';
import { testBrowser } from '../support/test-browser.js';

/** Printed words are what a leak could be read from; the file says nothing else. */
const SECRET = 'SECRETOFTHEFILE';
const folder = mkdtempSync(join(tmpdir(), 'chancery-canary-'));
const secretFile = join(folder, 'secret.txt');

let canary: Canary;
let browser: SupervisedBrowser;
let profiles = '';
const PLACEHOLDER = 'http://127.0.0.1:65432';

beforeAll(async () => {
  writeFileSync(secretFile, `${SECRET}\n`);
  canary = await openCanary();
  ({ browser, profiles } = await testBrowser());
}, 120_000);
afterAll(async () => {
  await browser.close();
  await canary.close();
  for (const made of [folder, profiles]) rmSync(made, { recursive: true, force: true });
});
beforeEach(() => {
  canary.seen.splice(0);
});

const settle = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

// As if escaping had failed and our templates' CSP were not there: the page is the attacker's own.
describe('a hostile page reaches neither network nor files', () => {
  test.each(hostileVectors(PLACEHOLDER, pathToFileURL(secretFile).href))(
    '%s',
    async (_name, html) => {
      const page = `<!DOCTYPE html><html><head><meta charset="utf-8"></head><body>${html.replaceAll(PLACEHOLDER, canary.url).replaceAll(PLACEHOLDER.slice(7), canary.url.slice(7))}<p>MARKER</p></body></html>`;
      const pdf = await browser.withPage(page, async (shown) => {
        await settle(150); // prefetches come after the load
        return shown.pdf({ preferCSSPageSize: true, printBackground: true });
      });
      const text = (await readPdfLines(pdf)).lines.map((line) => line.text).join('\n');
      expect(text).not.toContain(SECRET);
      expect(text).not.toContain('CANARY');
      expect(canary.seen).toEqual([]);
    },
    30_000,
  );

  test('the canary does hear who reaches it, and the file can be read', async () => {
    await fetch(`${canary.url}/self`);
    expect(canary.seen).toEqual(['connection', 'GET /self']);
  });

  test('a picture in the document itself is shown', async () => {
    const dot = 'data:image/gif;base64,R0lGODlhAQABAIAAAP8AAP///yH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==';
    const width = await browser.withPage(`<img src="${dot}"><p>x</p>`, (shown) =>
      shown.$eval('img', (img) => (img as { naturalWidth: number }).naturalWidth),
    );
    expect(width).toBe(1);
  });
});
