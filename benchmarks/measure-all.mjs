// Everything that is measured, one after the other: npm run bench
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const MEASUREMENTS = [
  'proofreading/measure-proofreading',
  'pdf/measure-pdf',
  'signing/measure-signing',
  'signing/measure-token',
  'operations/measure-saving',
  'operations/measure-board-reading',
  'operations/measure-no-op-jobs',
  'operations/measure-workers',
  'operations/measure-submissions',
  'operations/measure-log-in',
];

for (const name of MEASUREMENTS) {
  const file = fileURLToPath(new URL(`${name}.mjs`, import.meta.url));
  const { status } = spawnSync(process.execPath, [file], { stdio: 'inherit' });
  // The others are measured all the same.
  if (status !== 0) process.exitCode = 1;
}
