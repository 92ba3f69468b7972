import { approveAll, numberAndRequestSeal } from '../../apps/cli/src/demo/play-issuing.js';
import { waitForJob } from '../../apps/cli/src/demo/wait-for-job.js';
import { mergedCycle } from './merged-cycle.js';
import { serveGovernment, type ServedGovernment } from './served-government.js';

/** A government at work whose report waits for its seal (待用印), with the path of its dispatch. */
export async function dispatchAtSeal(
  options: Parameters<typeof serveGovernment>[0] = {},
): Promise<{ readonly served: ServedGovernment; readonly path: string }> {
  const served = await serveGovernment(options);
  await served.startWorker();
  const { cycle, versionId } = await mergedCycle(served, 2025);
  await approveAll(served.cast, served.timeline, versionId);
  return { served, path: `/dispatches/${await numberAndRequestSeal(served.cast, served.timeline, cycle.id)}` };
}

/** Affixes the seal (用印): `sealed`, or what the job says when it failed. */
export async function affixSeal({ cast }: ServedGovernment, path: string): Promise<string> {
  const keeper = cast.of('sealKeeper');
  const job = await keeper.call<Parameters<typeof waitForJob>[1]>('POST', `${path}/seal`);
  return waitForJob(keeper, job).then(
    () => 'sealed',
    (error: unknown) => (error as Error).message,
  );
}
