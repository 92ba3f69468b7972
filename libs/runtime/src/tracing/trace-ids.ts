import { createHash } from 'node:crypto';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * The trace of a correlation id is the id itself: an error message's number finds its trace, and no process has to
 * hand anything to the next. Null for ids that are none: what the system does by the clock.
 */
export const traceIdOf = (correlationId: string): string | null =>
  UUID.test(correlationId) ? correlationId.replaceAll('-', '') : null;

/** The span of the request itself, known to whoever knows the correlation id. */
export const requestSpanIdOf = (correlationId: string): string =>
  createHash('sha256').update(correlationId).digest('hex').slice(0, 16);
