// A process like the API's, as far as importing goes: it is given the paths of files, a line each, imports one after
// another, and answers with a line of JSON for each. What it takes is measured from outside.
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import { createInterface } from 'node:readline';
import { importSafely } from '../../dist/libs/intake/src/index.js';

/** As uploads are: cut off where they are too long. */
const MOST_BYTES = 20 * 1024 * 1024 + 1;

async function read(path) {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const data = new Uint8Array(Math.min(size, MOST_BYTES));
    await file.read(data, 0, data.byteLength, 0);
    return data;
  } finally {
    await file.close();
  }
}

for await (const path of createInterface({ input: process.stdin })) {
  const data = await read(path);
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const started = performance.now();
  const outcome = await importSafely({ name: basename(path), data });
  const milliseconds = performance.now() - started;
  delay.disable();
  const answer = {
    code: outcome.code ?? 'IMPORTED',
    warnings: (outcome.warnings ?? []).map(({ code }) => code),
    milliseconds,
    stalled: delay.max / 1e6,
  };
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}
