import { test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { importFile } from '../src/index.js';
import { layoutFlow, flowText, writeDocx, writeHtml } from '@chancery/documents';
test('try', async () => {
  for (const n of ['jiaozuo-2021', 'lingdong-2022', 'panyu-2021']) {
    const raw = readFileSync('../shared/seeds/' + n + '.cleaned.txt', 'utf8');
    const { Document, Packer, Paragraph, TextRun } = await import('docx');
    const doc = new Document({ sections: [{ children: raw.split('\n').map((l) => new Paragraph({ children: [new TextRun(l)] })) }] });
    const r: any = importFile(n + '.docx', new Uint8Array(await Packer.toBuffer(doc)), { keepMarks: true });
    console.log(r.code ?? (r.text === raw), r.outline?.length, r.details, r.changes?.length, r.blocks?.length);
    const h: any = importFile('x.html', new TextEncoder().encode('<html><head><title>x</title></head><body><div class="nav"><a>首页</a> &gt; <a>政务公开</a></div><h1>某某区2021年法治政府建设报告</h1>' + raw.split('\n').map((l) => `<p>&nbsp;&nbsp;${l.replace(/</g, '&lt;')}</p>`).join('\n') + '<div>版权所有：某某</div></body></html>'), { keepMarks: true });
    console.log(h.code ?? (h.text === raw), h.outline?.length, h.frame);
  }
});
