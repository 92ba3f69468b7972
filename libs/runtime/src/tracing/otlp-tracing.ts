import { ROOT_CONTEXT, SpanKind, SpanStatusCode, trace, TraceFlags, type SpanContext } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { BatchSpanProcessor, RandomIdGenerator, TracerProvider, type IdGenerator } from '@opentelemetry/sdk-trace';
import { requestSpanIdOf, traceIdOf } from './trace-ids.js';
import type { OpenSpan, SpanFacts, Tracing } from './tracing.js';

/** Gives random ids, but for the one span that is to have ids which others can work out. */
class KnownIds implements IdGenerator {
  private readonly random = new RandomIdGenerator();
  private known: { traceId: string; spanId: string } | null = null;

  /** Ids of the span that `begin` begins. */
  during<T>(ids: { traceId: string; spanId: string } | null, begin: () => T): T {
    this.known = ids;
    try {
      return begin();
    } finally {
      this.known = null;
    }
  }

  generateTraceId = (): string => this.known?.traceId ?? this.random.generateTraceId();
  generateSpanId = (): string => this.known?.spanId ?? this.random.generateSpanId();
}

/** Loaded only where traces are asked for. */
export class OtlpTracing implements Tracing {
  private readonly ids = new KnownIds();
  private readonly provider: TracerProvider;
  private readonly tracer;
  /** Requests and jobs that are under way in this process, by their correlation id. */
  private readonly underWay = new Map<string, SpanContext>();

  constructor(service: string, endpoint: string) {
    const url = `${endpoint.replace(/\/$/, '')}/v1/traces`;
    this.provider = new TracerProvider({
      resource: resourceFromAttributes({ 'service.name': service, 'service.namespace': 'chancery' }),
      spanProcessors: [
        new BatchSpanProcessor({ exporter: new OTLPTraceExporter({ url }), scheduledDelayMillis: 1_000 }),
      ],
      idGenerator: this.ids,
    });
    this.tracer = this.provider.getTracer('chancery');
  }

  private begin(
    kind: SpanKind,
    name: string,
    facts: SpanFacts,
    parent: SpanContext | null,
    ids: { traceId: string; spanId: string } | null = null,
  ): OpenSpan & { readonly context: SpanContext } {
    const context = parent ? trace.setSpanContext(ROOT_CONTEXT, parent) : ROOT_CONTEXT;
    const span = this.ids.during(ids, () => this.tracer.startSpan(name, { kind, attributes: { ...facts } }, context));
    return {
      context: span.spanContext(),
      end(more = {}, failed = false) {
        span.setAttributes({ ...more });
        if (failed) span.setStatus({ code: SpanStatusCode.ERROR });
        span.end();
      },
    };
  }

  /** The request's span, which another process may have made. */
  private requestOf(correlationId: string): SpanContext | null {
    const traceId = traceIdOf(correlationId);
    if (traceId === null) return null;
    return { traceId, spanId: requestSpanIdOf(correlationId), traceFlags: TraceFlags.SAMPLED, isRemote: true };
  }

  private noted(correlationId: string, span: OpenSpan & { readonly context: SpanContext }): OpenSpan {
    this.underWay.set(correlationId, span.context);
    return {
      end: (facts, failed) => {
        if (this.underWay.get(correlationId) === span.context) this.underWay.delete(correlationId);
        span.end(facts, failed);
      },
    };
  }

  beginRequest(correlationId: string, name: string, facts: SpanFacts): OpenSpan {
    const traceId = traceIdOf(correlationId);
    const ids = traceId === null ? null : { traceId, spanId: requestSpanIdOf(correlationId) };
    return this.noted(correlationId, this.begin(SpanKind.SERVER, name, facts, null, ids));
  }

  beginHandingOver(correlationId: string, name: string, facts: SpanFacts): OpenSpan {
    return this.begin(SpanKind.PRODUCER, name, facts, this.requestOf(correlationId));
  }

  beginJob(correlationId: string, name: string, facts: SpanFacts): OpenSpan {
    return this.noted(correlationId, this.begin(SpanKind.CONSUMER, name, facts, this.requestOf(correlationId)));
  }

  beginTransaction(correlationId: string): OpenSpan {
    const parent = this.underWay.get(correlationId) ?? this.requestOf(correlationId);
    return this.begin(SpanKind.INTERNAL, 'transaction', {}, parent);
  }

  async close(): Promise<void> {
    // A collector that is away must not keep a process from ending.
    await this.provider.shutdown().catch(() => undefined);
  }
}
