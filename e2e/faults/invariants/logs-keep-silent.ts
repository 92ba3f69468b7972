import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Check } from './ground.js';

export const logsKeepSilent: Check = async ({ logs, unspeakable }) => {
  if (logs === null) return [];
  return readdirSync(logs).flatMap((name) => {
    const text = readFileSync(join(logs, name), 'utf8');
    // A secret is not repeated in a failed test's message either.
    return unspeakable.flatMap((secret, i) => (text.includes(secret) ? [`${name} tells unspeakable ${i}`] : []));
  });
};
