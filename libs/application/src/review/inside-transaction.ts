import type { Tx, UnitOfWork } from '../ports/unit-of-work.js';

/** A use case as a step of another: the same transaction, committed or rolled back as one. */
export const insideTransaction = (tx: Tx): UnitOfWork => ({ run: (_context, work) => work(tx) });
