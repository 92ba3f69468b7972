import { acknowledgedWritesAreThere } from './invariants/acknowledged-writes-are-there.js';
import { chainsAreWhole } from './invariants/chains-are-whole.js';
import { artifactsAreWhole, filesAreTheSameEverywhere } from './invariants/files-are-whole.js';
import { governmentsAreApart } from './invariants/governments-are-apart.js';
import type { Check, InvariantGround } from './invariants/ground.js';
import { historiesAreLegal } from './invariants/histories-are-legal.js';
import { logsKeepSilent } from './invariants/logs-keep-silent.js';
import * as rows from './invariants/rows-that-ought-not-to-be.js';

const CHECKS: readonly Check[] = [
  ...Object.values(rows),
  acknowledgedWritesAreThere,
  artifactsAreWhole,
  filesAreTheSameEverywhere,
  historiesAreLegal,
  chainsAreWhole,
  governmentsAreApart,
  logsKeepSilent,
];

/** What must hold after every fault, whatever it was. Returns every violation there is. */
export async function violations(ground: InvariantGround): Promise<string[]> {
  const found: string[] = [];
  for (const check of CHECKS) found.push(...(await check(ground)));
  return found;
}
