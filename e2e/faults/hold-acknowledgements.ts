import type { QueueKind, QueueUnderTest } from '../support/queue-places.js';
import type { FaultStack } from './fault-stack.js';

/** Longer than any test holds it. */
const PAUSE_MS = 60_000;

/** The queue writes nothing more: a job that has ended is not acknowledged. Returns its end. */
export async function holdAcknowledgements(
  kind: QueueKind,
  queue: QueueUnderTest,
  faults: Pick<FaultStack, 'hold'>,
): Promise<() => Promise<void>> {
  if (kind === 'postgres') {
    const held = await faults.hold('bullmq.job');
    return () => held.release();
  }
  const client = await queue.server?.client();
  await client?.call('CLIENT', 'PAUSE', String(PAUSE_MS), 'WRITE');
  return async () => {
    await client?.call('CLIENT', 'UNPAUSE');
    client?.disconnect();
  };
}
