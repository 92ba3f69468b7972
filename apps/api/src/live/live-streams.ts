import { Inject, Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import type { Change, ChangeFeed, Context } from '@chancery/application';
import { businessDateOf, Refusal, type Outcome } from '@chancery/domain';
import type { SessionRegister } from '@chancery/identity';
import type { Logger } from '@chancery/runtime';
import type { Response } from 'express';
import { CHANGE_FEED, LOGGER, SESSION_REGISTER } from '../composition/tokens.js';
import { LiveStream } from './live-stream.js';

const BEAT_EVERY_MS = 20_000;
/** Windows of one person that are looked at at the same time, on all devices. */
const STREAMS_PER_ACCOUNT = 12;

/** Every listening browser of this process: fed from the one change feed, and only as long as its session is good. */
@Injectable()
export class LiveStreams implements OnModuleInit, OnModuleDestroy {
  private readonly streams = new Set<LiveStream>();
  private timer: NodeJS.Timeout | null = null;
  private unsubscribe: () => void = () => undefined;
  private closing = false;

  constructor(
    @Inject(CHANGE_FEED) private readonly feed: ChangeFeed,
    @Inject(SESSION_REGISTER) private readonly sessions: SessionRegister,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onModuleInit(): void {
    this.unsubscribe = this.feed.subscribe(
      (change) => this.hear(change),
      () => this.streams.forEach((stream) => stream.resync()),
    );
    this.timer = setInterval(() => void this.beat(), BEAT_EVERY_MS);
    this.timer.unref();
  }

  /** Before the server waits for its connections to end: a stream never ends by itself. */
  onModuleDestroy(): void {
    this.closing = true;
    this.unsubscribe();
    if (this.timer) clearInterval(this.timer);
    for (const stream of this.streams) stream.end('restarting');
    this.streams.clear();
  }

  open(context: Context, sessionId: string, response: Response): Outcome<true> {
    if (this.closing) return new Refusal('unavailable', 'RESTARTING', '系统正在重新启动。请稍后再试。');
    const own = [...this.streams].filter((stream) => stream.accountId === context.actor.accountId);
    if (own.length >= STREAMS_PER_ACCOUNT) {
      return new Refusal('tooMany', 'TOO_MANY_STREAMS', '您打开的窗口过多,此窗口不再实时更新。请关闭不用的窗口。');
    }
    const stream = new LiveStream(context, sessionId, response);
    this.streams.add(stream);
    response.on('close', () => this.streams.delete(stream));
    return true;
  }

  private hear(change: Change): void {
    for (const stream of this.streams) {
      if (change.kind !== 'many') stream.tell(change);
      else if (stream.context.governmentId === change.governmentId) stream.resync();
    }
    // Stopped, given or relieved of a post, new password: not to be heard of for twenty more seconds.
    if (change.kind === 'account') void this.endThoseOver((stream) => stream.accountId === change.id);
  }

  /** Keeps proxies from closing what is silent, and closes what no longer has a session. */
  async beat(): Promise<void> {
    const today = businessDateOf(new Date().toISOString());
    for (const stream of this.streams) {
      if (stream.openedOn === today) stream.beat();
      else stream.end('restarting');
    }
    await this.endThoseOver(() => true);
  }

  private async endThoseOver(asked: (stream: LiveStream) => boolean): Promise<void> {
    const streams = [...this.streams].filter(asked);
    try {
      const alive = await this.sessions.alive(streams.map(({ sessionId }) => sessionId));
      for (const stream of streams) {
        if (alive.has(stream.sessionId)) continue;
        this.streams.delete(stream);
        stream.end('sessionEnded');
      }
    } catch (error) {
      this.logger.warn({ err: error }, 'sessions of live streams could not be checked');
    }
  }
}
