import type { Change, ChangeFeed } from '@chancery/application';
import pg from 'pg';
import { CHANGES_CHANNEL } from '../door/publish-changes.js';

const FIRST_RETRY_MS = 200;
const LAST_RETRY_MS = 5_000;
/** A connection that answers nothing for so long is taken for lost. */
const PROBE_EVERY_MS = 15_000;
const PROBE_TIMEOUT_MS = 5_000;

interface Listener {
  readonly onChange: (change: Change) => void;
  readonly onGap: () => void;
}

/** One listening connection of the process; a lost one is made again, and whoever listens is told of the gap. */
export class PostgresChangeFeed implements ChangeFeed {
  private readonly listeners = new Set<Listener>();
  private client: pg.Client | null = null;
  private retry: NodeJS.Timeout | null = null;
  private wait = FIRST_RETRY_MS;
  private connecting: Promise<void> = Promise.resolve();
  private closed = false;
  private readonly probe: NodeJS.Timeout;

  constructor(
    private readonly url: string,
    private readonly onError: (error: Error) => void,
  ) {
    this.probe = setInterval(() => this.check(), PROBE_EVERY_MS);
    this.probe.unref();
    this.connecting = this.connect(false);
  }

  subscribe(onChange: Listener['onChange'], onGap: Listener['onGap']): () => void {
    const listener = { onChange, onGap };
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  private async connect(again: boolean): Promise<void> {
    const client = new pg.Client({
      connectionString: this.url,
      application_name: CHANGES_CHANNEL,
      keepAlive: true,
      query_timeout: PROBE_TIMEOUT_MS,
    });
    client.on('error', () => this.lost(client));
    client.on('end', () => this.lost(client));
    client.on('notification', ({ payload }) => this.hear(payload ?? ''));
    this.client = client;
    try {
      await client.connect();
      await client.query(`LISTEN ${CHANGES_CHANNEL}`);
    } catch (error) {
      this.onError(error as Error);
      this.lost(client);
      return;
    }
    this.wait = FIRST_RETRY_MS;
    if (again) for (const { onGap } of this.listeners) onGap();
  }

  private lost(client: pg.Client): void {
    if (this.client !== client) return;
    this.client = null;
    void client.end().catch(() => undefined);
    if (this.closed || this.retry) return;
    this.retry = setTimeout(() => {
      this.retry = null;
      this.connecting = this.connect(true);
    }, this.wait);
    this.wait = Math.min(this.wait * 2, LAST_RETRY_MS);
  }

  /** A peer that vanished without a word is only noticed by asking. */
  private check(): void {
    const { client } = this;
    if (!client || this.retry) return;
    client.query('SELECT 1').catch(() => this.lost(client));
  }

  private hear(payload: string): void {
    const change = JSON.parse(payload) as Change;
    for (const { onChange } of this.listeners) onChange(change);
  }

  async close(): Promise<void> {
    this.closed = true;
    clearInterval(this.probe);
    if (this.retry) clearTimeout(this.retry);
    await this.connecting;
    await this.client?.end().catch(() => undefined);
  }
}
