/** What a call was answered with; nothing thrown, nothing interpreted. */
export interface Answer {
  readonly status: number;
  /** The refusal's stable code; null when the call succeeded. */
  readonly code: string | null;
  readonly text: string;
  readonly headers: Headers;
}

/** Sends requests with a fixed cookie (or none) and takes every answer as it is. */
export class HttpCaller {
  constructor(
    private readonly base: string,
    readonly cookie: string | null = null,
  ) {}

  async send(method: string, path: string, body?: unknown): Promise<Answer> {
    const raw = body instanceof Uint8Array;
    const response = await fetch(`${this.base}/api${path}`, {
      method,
      headers: {
        ...(this.cookie ? { cookie: this.cookie } : {}),
        ...(raw ? { 'content-type': 'application/octet-stream' } : body ? { 'content-type': 'application/json' } : {}),
      },
      body: raw ? Uint8Array.from(body) : body === undefined ? undefined : JSON.stringify(body),
    });
    // A stream of events has no end: that it began is the answer.
    const endless = response.headers.get('content-type')?.startsWith('text/event-stream');
    if (endless) await response.body?.cancel();
    const text = endless ? '' : await response.text();
    return { status: response.status, code: response.ok ? null : codeOf(text), text, headers: response.headers };
  }

  /** Logs in with a session of its own. @throws Error when the log-in is refused. */
  static async logIn(base: string, userName: string, password: string): Promise<HttpCaller> {
    const answer = await new HttpCaller(base).send('POST', '/session', { userName, password });
    const cookie = answer.headers.getSetCookie().find((line) => line.startsWith('chancery.sid='));
    if (answer.status !== 200 || !cookie)
      throw new Error(`log-in of ${userName} failed: ${answer.status} ${answer.code}`);
    return new HttpCaller(base, cookie.split(';')[0] ?? '');
  }
}

function codeOf(text: string): string | null {
  try {
    return (JSON.parse(text) as { error?: { code?: string } }).error?.code ?? null;
  } catch {
    return null;
  }
}
