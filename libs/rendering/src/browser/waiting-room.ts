/** The queue before the browser is full; the caller answers 503. */
export class BrowserBusy extends Error {
  constructor() {
    super('排版任务过多,请稍后重试。');
    this.name = 'BrowserBusy';
  }
}

interface Waiter {
  enter(): void;
  turnAway(error: Error): void;
}

/** Lets `places` in at a time and keeps at most `limit` waiting, in order of arrival. */
export class WaitingRoom {
  private inside = 0;
  private readonly waiters: Waiter[] = [];

  constructor(
    private readonly places: number,
    private readonly limit: number,
  ) {}

  /** @throws BrowserBusy at once when too many wait. */
  async enter(): Promise<void> {
    if (this.inside < this.places) {
      this.inside += 1;
      return;
    }
    if (this.waiters.length >= this.limit) throw new BrowserBusy();
    await new Promise<void>((enter, turnAway) => this.waiters.push({ enter, turnAway }));
  }

  leave(): void {
    const next = this.waiters.shift();
    // The place goes from hand to hand, so that no newcomer takes it in between.
    if (next) next.enter();
    else this.inside -= 1;
  }

  /** Turns away everyone who waits. */
  clear(error: Error): void {
    for (const waiter of this.waiters.splice(0)) waiter.turnAway(error);
  }
}
