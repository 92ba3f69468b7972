import { parentPort, workerData } from 'node:worker_threads';
import type { ProofreadingTask } from '@chancery/application';
import { proofread } from '@chancery/proofreading';

/** The thread of `ThreadProofreader`: one report, one proof, and it ends. */
const { flow, context } = workerData as ProofreadingTask;
parentPort?.postMessage(proofread(flow, context));
