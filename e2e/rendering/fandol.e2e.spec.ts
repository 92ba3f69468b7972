import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measureConformance } from '@chancery/conformance';
import { flowText } from '@chancery/documents';
import {
  ChromiumRenderer,
  paragraphsOfLines,
  prepareFandol,
  readPdfLines,
  setUpFonts,
  SupervisedBrowser,
} from '@chancery/rendering';
import { testProgram } from '../support/test-browser.js';
import { runTool } from './debian-tool.js';
import { plannedDocument, reportFiles } from './planned-document.js';

const bare = (text: string): string => text.replace(/\s+/g, '');
const folder = mkdtempSync(join(tmpdir(), 'chancery-fandol-'));
const fetchedFolder = join(folder, 'fetched');
const isDebian = runTool('apt-get', '--version') !== null;
let browser: SupervisedBrowser | null = null;

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('Fandol, fetched from Debian and converted', () => {
  beforeAll(async () => {
    if (isDebian) expect(await prepareFandol(fetchedFolder)).toBe(true);
  }, 1_800_000);

  test('a second run does nothing', async () => {
    if (!isDebian) return;
    const before = statSync(fetchedFolder).mtimeMs;
    expect(await prepareFandol(fetchedFolder)).toBe(false);
    expect(statSync(fetchedFolder).mtimeMs).toBe(before);
  });

  test('a report printed with it has every word of its text, embedded as TrueType, and conforms with stand-ins', async () => {
    if (!isDebian) return;
    // No system font may come between.
    const fonts = await setUpFonts(folder, null, { fetchedFolder, systemFolders: [] });
    expect(Object.fromEntries(fonts.faces)).toMatchObject({
      仿宋_GB2312: 'FandolFang',
      楷体_GB2312: 'FandolKai',
      黑体: 'FandolHei',
      宋体: 'FandolSong',
    });
    browser = new SupervisedBrowser({ program: await testProgram(), fontConfigFile: fonts.configFile });
    const [example = ''] = reportFiles();
    const document = plannedDocument(example);
    const { pdf, substitutions } = await new ChromiumRenderer(browser, fonts).renderPdf(document);
    const { lines } = await readPdfLines(pdf);
    const wanted = flowText(document.flow).split('\n').map(bare);
    const paragraphs = paragraphsOfLines(lines);
    const start = paragraphs.indexOf(wanted[0] ?? '');
    expect(paragraphs.slice(start, start + wanted.length)).toEqual(wanted);
    expect(substitutions).toContain('仿宋_GB2312 由 FandolFang 代替');

    const report = await measureConformance(pdf);
    expect(report.elements.filter(({ verdict }) => verdict === 'notMet')).toEqual([]);
    expect(report.substitutions.join()).toMatch(/FandolFang/);

    const file = join(folder, 'fandol.pdf');
    writeFileSync(file, pdf);
    const listed = runTool('pdffonts', file);
    if (listed === null) return;
    expect(listed).toMatch(/FandolFang\S* +CID TrueType/);
    expect(listed).not.toMatch(/Type 3|CID Type 0C/);
  }, 120_000);
});
