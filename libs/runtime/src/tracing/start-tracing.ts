import type { Tracing } from './tracing.js';

/**
 * Traces to an OpenTelemetry collector.
 * @param service as which it is shown
 * @param endpoint of OTLP over HTTP, without `/v1/traces`; null: none are made, and nothing that could make them is loaded
 */
export async function startTracing(service: string, endpoint: string | null): Promise<Tracing | null> {
  if (endpoint === null) return null;
  const { OtlpTracing } = await import('./otlp-tracing.js');
  return new OtlpTracing(service, endpoint);
}
