import { conflict, type Outcome } from '../kernel/refusal.js';

/** A 严重 finding of the proofreader on which nobody has decided. */
export interface OpenFinding {
  readonly rule: string;
  readonly path: string;
  readonly excerpt: string;
  readonly message: string;
}

const MOST_NAMED = 3;

/** A version comes to 核稿 only when every 严重 finding of the proofreader is settled: mended, or kept with a reason. */
export function graveFindingsAreSettled(open: readonly OpenFinding[]): Outcome<true> {
  if (open.length === 0) return true;
  const named = open.slice(0, MOST_NAMED).map(({ path, message }) => `[${path}]${message}`);
  return conflict(
    'GRAVE_FINDINGS_OPEN',
    `校对发现 ${open.length} 处严重问题尚未处理,不能送核稿。${named.join('')}请在稿本的“校对”页逐条采纳,或说明理由不采纳。`,
    open,
  );
}
