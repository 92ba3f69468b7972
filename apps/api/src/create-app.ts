import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { sessionMiddleware, type Clock, type createPassport } from '@chancery/identity';
import type { Logger, ServiceSettings, Tracing } from '@chancery/runtime';
import express from 'express';
import type pg from 'pg';
import type { Registry } from 'prom-client';
import { AppModule } from './app.module.js';
import { LOGIN_POOL } from './composition/infrastructure.module.js';
import { LOGGER, METRICS, PASSPORT, TRACING } from './composition/tokens.js';
import { correlate } from './http/correlation.js';
import { admitFewAtOnce } from './http/limits/admit-few-at-once.js';
import { limitRate } from './http/limits/limit-rate.js';
import { backgroundIsNoActivity } from './http/leave-session-alone.js';
import { requestLog } from './http/request-log.js';
import { securityHeaders } from './http/security-headers.js';
import { traceRequests } from './http/trace-requests.js';
import { uploads } from './http/uploads.js';
import { validationPipe } from './http/validation.js';
import { serveOpenApi } from './openapi/openapi.js';
import { webAppFolder } from './web/web-app-folder.js';
import { serveWebApp } from './web/serve-web-app.js';

const KEEP_ALIVE_MS = 65_000;

/** The API, ready to listen: also how the tests make it. */
export async function createApp(settings: ServiceSettings, clock: Clock = Date.now): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.forSettings(settings, clock), {
    logger: settings.logLevel === 'debug' ? ['error', 'warn', 'log'] : ['error', 'warn'],
    bodyParser: false,
    abortOnError: false,
  });
  app.setGlobalPrefix('api');
  app.useGlobalPipes(validationPipe);
  app.set('trust proxy', settings.behindProxy ? 1 : false);
  app.disable('x-powered-by');
  app.use(
    correlate,
    requestLog(app.get<Logger>(LOGGER), app.get<Registry>(METRICS)),
    traceRequests(app.get<Tracing | null>(TRACING)),
    securityHeaders(settings.behindProxy),
    // Before anything that costs: who is turned away costs nothing.
    admitFewAtOnce(settings.limits.requestsAtOnce),
  );
  app.use(express.json({ limit: settings.limits.jsonBytes }));
  const passport = app.get<ReturnType<typeof createPassport>>(PASSPORT);
  app.use(sessionMiddleware(app.get<pg.Pool>(LOGIN_POOL), settings.sessionSecret, settings.behindProxy));
  app.use(passport.initialize(), passport.session(), backgroundIsNoActivity);
  // Behind log-in: people are counted as who they are, and nobody unknown makes the process read files.
  app.use(limitRate(settings.limits), uploads('/api', settings.limits.uploadBytes));
  serveOpenApi(app);
  app.use(...serveWebApp(webAppFolder()));
  await app.init();
  // Longer than proxies and clients keep a connection that rests: whoever closes first must not be the one who is asked.
  app.getHttpServer().keepAliveTimeout = KEEP_ALIVE_MS;
  return app;
}
