// flip-bit.mjs IN OUT PERCENT: a copy with one bit changed at that place.
import { readFileSync, writeFileSync } from 'node:fs';

const [from, to, percent] = process.argv.slice(2);
const data = readFileSync(from);
data[Math.floor((data.length * Number(percent)) / 100)] ^= 1;
writeFileSync(to, data);
