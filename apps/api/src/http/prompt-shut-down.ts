import { Inject, Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { Server } from 'node:http';

/** So long a request that is being answered may still take. */
const GRACE_MS = 5_000;

/**
 * A server that closes waits for every connection, also for one that a browser has opened in reserve and never used
 * (Node gives it a minute). After a grace they are closed for it.
 */
@Injectable()
export class PromptShutDown implements BeforeApplicationShutdown {
  constructor(@Inject(HttpAdapterHost) private readonly host: HttpAdapterHost) {}

  beforeApplicationShutdown(): void {
    const server = this.host.httpAdapter.getHttpServer() as Server;
    setTimeout(() => server.closeAllConnections(), GRACE_MS).unref();
  }
}
