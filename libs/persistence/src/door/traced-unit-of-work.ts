import type { Context, Tx, UnitOfWork } from '@chancery/application';
import type { Outcome } from '@chancery/domain';

/** Told of a transaction's beginning; what it returns is told of its end. */
export type TraceTransaction = (correlationId: string) => { end(facts?: undefined, failed?: boolean): void };

/** The door, with each passing through it told to those who watch: whose request, how long, never what. */
export class TracedUnitOfWork implements UnitOfWork {
  constructor(
    private readonly door: UnitOfWork,
    private readonly trace: TraceTransaction,
  ) {}

  async run<T>(context: Context, work: (tx: Tx) => Promise<Outcome<T>>): Promise<Outcome<T>> {
    const span = this.trace(context.correlationId);
    let failed = true;
    try {
      const outcome = await this.door.run(context, work);
      failed = false;
      return outcome;
    } finally {
      span.end(undefined, failed);
    }
  }
}
