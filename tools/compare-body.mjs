// compare-body.mjs REPORT.txt CLEANED.txt: the body as issued is the body as published, paragraph by paragraph, white
// space and the width of brackets aside (ordinals are printed by us, with full-width brackets).
import { readFileSync } from 'node:fs';

const paragraphs = (file) =>
  readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.replace(/\s+/g, '').replace(/（/g, '(').replace(/）/g, ')'));

const [issued, published] = process.argv.slice(2).map(paragraphs);
const length = Math.max(issued.length, published.length);
for (let i = 0; i < length; i += 1) {
  if (issued[i] !== published[i]) {
    console.error(`paragraph ${i + 1} differs:\n  issued    ${issued[i]}\n  published ${published[i]}`);
    process.exit(1);
  }
}
console.log(`${length} paragraphs, the same`);
