/** Names and numbers that tell where and how long, never what: no text of a report, no value of a row, no person. */
export type SpanFacts = Readonly<Record<string, string | number>>;

export interface OpenSpan {
  /** @param failed a bug or a lost connection; what was refused to a person has not failed */
  end(facts?: SpanFacts, failed?: boolean): void;
}

/** What happened on the way of a request, from the api through the outbox to the worker: one trace for each correlation id. */
export interface Tracing {
  /** The beginning of a trace: a request. */
  beginRequest(correlationId: string, name: string, facts: SpanFacts): OpenSpan;
  /** Handing over to the queue, part of the request that asked for it. */
  beginHandingOver(correlationId: string, name: string, facts: SpanFacts): OpenSpan;
  /** A job, part of the request that asked for it; of one that nobody asked for it is a trace of its own. */
  beginJob(correlationId: string, name: string, facts: SpanFacts): OpenSpan;
  /** A transaction, part of the request or job of this process that does it. */
  beginTransaction(correlationId: string): OpenSpan;
  /** Sends what is still here. */
  close(): Promise<void>;
}
