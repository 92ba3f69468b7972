import { describe, expect, test } from '@jest/globals';
import { isRefusal } from '@chancery/domain';
import { importPasted } from '../src/index.js';
import { importHtml, tree } from './imported-of.js';

const TEXT = '本部门认真履行职责，各项工作有序推进，取得明显成效。';

describe('HTML', () => {
  test('pasted from Word: numbers that it prints, its classes, its conditional comments', () => {
    const word = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator content="Microsoft Word 15"><style>p.MsoNormal{margin:0}</style><!--[if gte mso 9]><xml><w:WordDocument/></xml><![endif]--></head><body lang=ZH-CN><!--StartFragment--><p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>一、<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;</span></span><![endif]><b><span style='font-family:黑体'>主要工作<o:p></o:p></span></b></p><p class=MsoNormal style='text-indent:32.0pt'><span style='font-family:仿宋_GB2312'>本部门认真履行职责，<br>各项工作有序推进，取得明显成效。</span></p><!--EndFragment--></body></html>`;
    const imported = importHtml(word);
    expect(imported.text).toBe(`一、主要工作\n${TEXT}`);
    expect(tree(imported)).toEqual(['1 一、|主要工作']);
  });

  test('pasted from WPS: headings as such, faces in styles', () => {
    const wps = `<html><body><h1 style="text-align:justify"><span>一、</span><span>主要工作</span></h1><p><span style="font-family:楷体_GB2312">组织领导</span></p><p><span style="mso-spacerun:'yes';">${TEXT}</span></p></body></html>`;
    expect(tree(importHtml(wps))).toEqual(['1 一、|主要工作', '2 |组织领导']);
  });

  test('a page: furniture by its elements, paragraphs by line breaks, numbers of lists', () => {
    const page = `<!doctype html><html><head><title>某站</title></head><body><nav><a>首页</a></nav><div class="crumb">当前位置：<a>首页</a>&gt;<a>公开</a></div><h1>望川区2025年法治政府建设情况报告</h1><div>来源：区司法局\u3000浏览次数：12</div><div>\u3000\u3000一、主要工作<br><br>\u3000\u3000${TEXT}<br/>\u3000\u3000二、存在问题<br/>\u3000\u3000力量不足，编制偏紧。</div><ol><li>加强领导。${TEXT}</li><li>健全机制。${TEXT}</li></ol><footer>版权所有</footer></body></html>`;
    const imported = importHtml(page);
    expect(imported.text.split('\n')).toEqual([
      '一、主要工作',
      TEXT,
      '二、存在问题',
      '力量不足，编制偏紧。',
      `1.加强领导。${TEXT}`,
      `2.健全机制。${TEXT}`,
    ]);
    expect(imported.frame.title).toBe('望川区2025年法治政府建设情况报告');
  });

  test('a table of data stays one, a table for layout becomes paragraphs', () => {
    const data = importHtml(
      `<html><p>${TEXT}</p><table><caption>办案情况</caption><tr><th rowspan=2>指标</th><th colspan=2>件数</th></tr><tr><td>上年</td><td>本年</td></tr></table></html>`,
    );
    expect(data.text.split('\n')).toEqual([TEXT, '办案情况', '指标\t件数', '上年\t本年']);
    expect(data.blocks[1]?.block).toMatchObject({ type: 'table', attrs: { caption: '办案情况' } });
    const layout = importHtml(`<html><table><tr><td><p>一、主要工作</p><p>${TEXT}</p></td></tr></table></html>`);
    expect(layout.text).toBe(`一、主要工作\n${TEXT}`);
  });

  test('tracked changes on the clipboard wait for a decision', () => {
    const pasted = importPasted(
      `<p>全年办理案件<del cite="mailto:王敏" datetime="2026-01-05">十</del><ins cite="mailto:王敏" datetime="2026-01-05">十二</ins>件，全部办结。</p>`,
    );
    if (isRefusal(pasted)) throw new Error(pasted.code);
    expect(pasted.text).toBe('全年办理案件十二件，全部办结。');
    expect(pasted.unresolved.map(({ kind, author, words }) => [kind, author, words])).toEqual([
      ['deletion', '王敏', '十'],
      ['insertion', '王敏', '十二'],
    ]);
  });

  test('GBK as old pages have it', () => {
    const gbk = Buffer.concat([
      Buffer.from('<html><meta charset="gb2312"><p>'),
      Buffer.from([0xd2, 0xbb, 0xa1, 0xa2, 0xb7, 0xa8, 0xd6, 0xce]),
      Buffer.from('</p></html>'),
    ]);
    expect(importHtml(gbk.toString('latin1')).text).not.toBe('一、法治');
  });
});
