import type { LiveEvent } from '@chancery/application';

export interface HeardEvent {
  readonly name: string;
  readonly data: LiveEvent;
}

/** A browser that listens to `/events`, with everything it has heard. */
export class EventListener {
  readonly heard: HeardEvent[] = [];
  /** Everything as it came, for what must never be in it. */
  raw = '';
  /** Settles when the server ends the stream. */
  readonly ended: Promise<void>;
  private readonly abort: AbortController;

  private constructor(
    readonly response: Response,
    abort: AbortController,
  ) {
    this.abort = abort;
    this.ended = this.read();
  }

  static async open(base: string, cookie: string | null): Promise<EventListener> {
    const abort = new AbortController();
    const response = await fetch(`${base}/api/events`, {
      headers: cookie ? { cookie } : {},
      signal: abort.signal,
    });
    const listener = new EventListener(response, abort);
    if (response.ok) await listener.until((event) => event.name === 'open');
    return listener;
  }

  private async read(): Promise<void> {
    const decoder = new TextDecoder();
    let rest = '';
    try {
      for await (const chunk of this.response.body ?? []) {
        const text = decoder.decode(chunk as Uint8Array, { stream: true });
        this.raw += text;
        rest += text;
        const blocks = rest.split('\n\n');
        rest = blocks.pop() ?? '';
        for (const block of blocks) {
          const name = /^event: (.+)$/m.exec(block)?.[1];
          const data = /^data: (.+)$/m.exec(block)?.[1];
          if (name && data) this.heard.push({ name, data: JSON.parse(data) as LiveEvent });
        }
      }
    } catch (error) {
      if (!this.abort.signal.aborted && (error as Error).name !== 'TypeError') throw error;
    }
  }

  /** The first event that fits, waited for. @throws Error when none comes. */
  async until(fits: (event: HeardEvent) => boolean, withinMs = 10_000): Promise<HeardEvent> {
    const deadline = Date.now() + withinMs;
    for (;;) {
      const found = this.heard.find(fits);
      if (found) return found;
      if (Date.now() > deadline) throw new Error(`no such event; heard: ${JSON.stringify(this.heard)}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  close(): void {
    this.abort.abort();
  }
}
