import { test } from '@jest/globals';
import { readFileSync, writeFileSync } from 'node:fs';
import { importSource, textSource, undoChanges } from '../src/index.js';
test('try', () => {
  const dir = '../shared/seeds/';
  for (const n of ['jiaozuo-2021', 'lingdong-2022', 'panyu-2021']) {
    const raw = readFileSync(dir + n + '.raw.txt', 'utf8');
    const r = importSource(textSource(raw), true);
    const want = readFileSync(dir + n + '.cleaned.txt', 'utf8');
    const f = importSource(textSource(raw), false);
    writeFileSync('/tmp/h-out-' + n + '.json', JSON.stringify({ keep: r, full: f }, null, 1));
    const json = JSON.parse(readFileSync(dir + n + '.json', 'utf8'));
    const wanted = json.sections.filter((s: any) => s.numbering).map((s: any) => `${s.level}|${s.numberingStyle}|${s.numbering}|${s.heading}|${s.runIn}`);
    const got = r.outline.map((o) => `${o.level}|${o.style}|${o.numbering}|${o.heading}|${o.runIn}`);
    console.log(n, 'exact', r.text === want, 'undo', undoChanges(r.text, r.changes) === raw, undoChanges(f.text, f.changes) === raw,
      'missing', wanted.filter((x: string) => !got.includes(x)), 'extra', got.filter((x) => !wanted.includes(x)),
      'warnings', r.warnings.map((w) => w.code + w.message), r.frame, JSON.stringify(wanted) === JSON.stringify(got));
  }
});
