import { hearsOf, liveEventOf, type Change, type Context } from '@chancery/application';
import { businessDateOf } from '@chancery/domain';
import type { Response } from 'express';

/** Bytes that a browser may leave unread before its stream is given up. */
const MOST_UNREAD = 256 * 1024;
/** Milliseconds after which a browser comes back by itself. */
const RETRY_MS = 3_000;

const HEADERS = {
  'Content-Type': 'text/event-stream; charset=utf-8',
  // no-transform and X-Accel-Buffering: a proxy that gathers or compresses would hold events back.
  'Cache-Control': 'no-cache, no-transform',
  'X-Accel-Buffering': 'no',
  // Nothing follows on this connection: kept open after the stream, it would hold up a shut-down.
  Connection: 'close',
};

/** One browser that listens. */
export class LiveStream {
  /** Posts may begin and lapse with the day: a stream knows those of the day on which it was opened. */
  readonly openedOn = businessDateOf(new Date().toISOString());

  constructor(
    readonly context: Context,
    readonly sessionId: string,
    private readonly response: Response,
  ) {
    response.writeHead(200, HEADERS);
    this.write(`retry: ${RETRY_MS}\nevent: open\ndata: {}\n\n`);
  }

  get accountId(): string {
    return this.context.actor.accountId;
  }

  private write(text: string): void {
    if (this.response.writableEnded) return;
    this.response.write(text);
    if (this.response.writableLength > MOST_UNREAD) this.response.destroy();
  }

  /** Tells of a change that this person may hear of, and of nothing else. */
  tell(change: Change): void {
    if (!hearsOf(this.context.actor, this.context.governmentId, change)) return;
    this.write(`event: change\ndata: ${JSON.stringify(liveEventOf(change))}\n\n`);
  }

  /** Changes may have been missed: whatever is shown is asked for anew. */
  resync(): void {
    this.write('event: resync\ndata: {}\n\n');
  }

  beat(): void {
    this.write(': \n\n');
  }

  /** `sessionEnded`: coming back is of no use without a log-in. `restarting`: come back by yourself. */
  end(why: 'sessionEnded' | 'restarting'): void {
    if (why === 'sessionEnded') this.write('event: ended\ndata: {}\n\n');
    this.response.end();
  }
}
