/** The browser's EventSource, played by the test. */
export class FakeEventSource extends EventTarget {
  static readonly CONNECTING = 0;
  static readonly OPEN = 1;
  static readonly CLOSED = 2;
  static made: FakeEventSource[] = [];
  readyState: number = FakeEventSource.CONNECTING;

  constructor(readonly url: string) {
    super();
    FakeEventSource.made.push(this);
  }

  static get last(): FakeEventSource {
    const last = FakeEventSource.made.at(-1);
    if (!last) throw new Error('nobody listens');
    return last;
  }

  /** Takes the place of the browser's. */
  static install(): void {
    FakeEventSource.made = [];
    Object.assign(globalThis, { EventSource: FakeEventSource });
  }

  say(name: string, data: unknown = {}): void {
    if (name === 'open') this.readyState = FakeEventSource.OPEN;
    this.dispatchEvent(new MessageEvent(name, { data: JSON.stringify(data) }));
  }

  /** The connection breaks; `refused` when the server answered with something else than a stream. */
  fail(refused = false): void {
    this.readyState = refused ? FakeEventSource.CLOSED : FakeEventSource.CONNECTING;
    this.dispatchEvent(new Event('error'));
  }

  close(): void {
    this.readyState = FakeEventSource.CLOSED;
  }
}
