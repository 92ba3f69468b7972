import { pino, type Logger } from 'pino';

export type { Logger };

/** Structured log on standard output; secrets and report text are never given to it. */
export function createLogger(service: string, level: string): Logger {
  return pino({
    level,
    base: { service },
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths: ['password', '*.password', 'cookie', '*.cookie', 'setupCode'], censor: '***' },
  });
}
