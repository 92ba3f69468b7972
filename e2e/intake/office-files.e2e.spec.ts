import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from '@jest/globals';
import { runCommand } from '../commands/run-command.js';
import { runTool } from '../rendering/debian-tool.js';

interface Printed {
  readonly text: string;
  readonly outline: readonly { level: number; numbering: string; heading: string; runIn: boolean }[];
}

const LINES = [
  '一、主要工作',
  '（一）组织领导',
  '本部门认真履行职责，各项工作有序推进，取得明显成效。',
  '（二）制度建设。审查规范性文件8件，备案率100%。',
  '二、存在问题',
  '基层执法力量仍然不足，主要原因是编制偏紧。',
];
const TREE = ['1 一、|主要工作', '2 （一）|组织领导', '2 （二）|制度建设。→', '1 二、|存在问题'];
const html = `<html><head><meta charset="utf-8"></head><body>${LINES.map((line) => `<p>${line}</p>`).join('')}</body></html>`;
const withTable = html.replace(
  '</body>',
  '<table border="1"><tr><td rowspan="2">指标</td><td colspan="2">件数</td></tr><tr><td>上年</td><td>本年</td></tr></table></body>',
);
const headed =
  '<html><head><meta charset="utf-8"></head><body><h1>主要工作</h1><h2>组织领导</h2><p>本部门认真履行职责，成效明显。</p></body></html>';
const flat = `<?xml version="1.0" encoding="UTF-8"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text"><office:automatic-styles><text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="一, 二, 三, ..." style:num-suffix="、"/><text:list-level-style-number text:level="2" style:num-format="一, 二, 三, ..." style:num-prefix="（" style:num-suffix="）"/></text:list-style></office:automatic-styles><office:body><office:text><text:list text:style-name="L1"><text:list-item><text:p>主要工作</text:p><text:list><text:list-item><text:p>组织领导</text:p></text:list-item><text:list-item><text:p>制度建设</text:p></text:list-item></text:list></text:list-item><text:list-item><text:p>存在问题</text:p></text:list-item></text:list></office:text></office:body></office:document>`;

const hasOffice = runTool('soffice', '--version') !== null;

(hasOffice ? describe : describe.skip)('files made by an office program', () => {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-office-'));
  const profile = pathToFileURL(join(folder, 'profile')).href;

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** One after another through the endings; the last is imported. */
  async function imported(name: string, content: string, ...endings: readonly string[]): Promise<Printed> {
    let file = join(folder, name);
    writeFileSync(file, content);
    for (const ending of endings) {
      const base = file.replace(/\.[^.]+$/, '');
      const input = file.endsWith('.txt')
        ? ['--infilter=Text (encoded):UTF8']
        : file.endsWith('.html')
          ? ['--infilter=HTML (StarWriter)']
          : [];
      const options = [`-env:UserInstallation=${profile}`, '--headless', ...input, '--convert-to', ending];
      runTool('soffice', ...options, '--outdir', folder, file);
      file = `${base}.${ending}`;
    }
    const { output } = await runCommand(['import', file, '--json']);
    return JSON.parse(output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1)) as Printed;
  }
  const tree = ({ outline }: Printed): string[] =>
    outline.map(({ level, numbering, heading, runIn }) => `${level} ${numbering}|${heading}${runIn ? '→' : ''}`);

  test.each([
    ['plain.txt', LINES.join('\n'), ['docx']],
    ['page.html', html, ['docx']],
    ['twice.html', html, ['odt', 'docx']],
    ['old.html', html, ['doc']],
  ] as const)('%s by way of %#', async (name, content, endings) => {
    const printed = await imported(name, content, ...endings);
    expect(printed.text.split('\n')).toEqual(LINES);
    expect(tree(printed)).toEqual(TREE);
  });

  test('a table with merged cells', async () => {
    const { text } = await imported('table.html', withTable, 'docx');
    expect(text.split('\n').slice(LINES.length)).toEqual(['指标\t件数', '上年\t本年']);
  });

  test('heading styles as that program names them', async () => {
    expect(tree(await imported('headed.html', headed, 'docx'))).toEqual(['1 |主要工作', '2 |组织领导']);
  });

  test('its automatic numbers', async () => {
    expect(tree(await imported('numbered.fodt', flat, 'docx'))).toEqual([
      '1 一、|主要工作',
      '2 （一）|组织领导',
      '2 （二）|制度建设',
      '1 二、|存在问题',
    ]);
  });

  test('an old file that is none', async () => {
    const file = join(folder, 'broken.doc');
    writeFileSync(
      file,
      Buffer.concat([
        Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
        Buffer.alloc(3_000, 7),
        Buffer.from('WordDocument', 'utf16le'),
      ]),
    );
    const { code, output } = await runCommand(['import', file]);
    expect(code).toBe(1);
    expect(output).toMatch(/FILE_CONVERSION_FAILED|FILE_BROKEN|IMPORT_TOO_SLOW|TEXT_NOT_READABLE/);
  });
});
