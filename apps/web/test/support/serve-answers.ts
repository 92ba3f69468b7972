/** A refusal as the API answers it. */
interface RefusedAnswer {
  readonly status: number;
  readonly error: { readonly code: string; readonly message: string; readonly details?: unknown };
}

export interface Call {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly body: unknown;
}

/** What the API answers: a value, a refusal, or a function of the call that gives either. */
export type Answers = Readonly<Record<string, unknown>>;

const isRefused = (answer: unknown): answer is RefusedAnswer =>
  typeof answer === 'object' && answer !== null && 'status' in answer && 'error' in answer;

/** Answers `fetch` from a table keyed `METHOD /api/path`; a call that no key fits fails the test. Returns the calls. */
export function serveAnswers(answers: Answers): Call[] {
  const calls: Call[] = [];
  const ask = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const request = input instanceof Request ? input : new Request(new URL(String(input), 'http://localhost'), init);
    const url = new URL(request.url, 'http://localhost');
    const text = await request.text();
    // A file travels as it is.
    const isJson = request.headers.get('content-type')?.includes('json') ?? false;
    const body: unknown = text && isJson ? JSON.parse(text) : text || undefined;
    const call = { method: request.method, path: url.pathname, query: url.search, body };
    calls.push(call);
    const key = `${request.method} ${url.pathname}`;
    if (!(key in answers)) throw new TypeError(`the test gives no answer to ${key}`);
    const given = answers[key];
    const answer: unknown = typeof given === 'function' ? await (given as (call: Call) => unknown)(call) : given;
    return isRefused(answer)
      ? Response.json({ error: { details: null, correlationId: 'test', ...answer.error } }, { status: answer.status })
      : Response.json(answer);
  };
  Object.assign(globalThis, { fetch: ask });
  return calls;
}
