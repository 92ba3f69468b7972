/** A refusal of the API, as the person sees it. */
export class ApiRefusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly details: unknown,
  ) {
    super(message);
  }
}

interface ErrorBody {
  readonly error?: { readonly code?: string; readonly message?: string; readonly details?: unknown };
}

/** Somebody at a browser: own session, own log-in, nothing but the public API. */
export class ApiPerson {
  private cookie = '';
  private password = '';

  constructor(
    private readonly base: string,
    readonly displayName: string,
  ) {}

  private async send(method: string, path: string, body?: unknown, raw?: Uint8Array): Promise<Response> {
    const response = await fetch(`${this.base}/api${path}`, {
      method,
      headers: {
        ...(this.cookie ? { cookie: this.cookie } : {}),
        ...(raw ? { 'content-type': 'application/octet-stream' } : body ? { 'content-type': 'application/json' } : {}),
      },
      body: raw ? Uint8Array.from(raw) : body === undefined ? undefined : JSON.stringify(body),
    });
    for (const line of response.headers.getSetCookie()) {
      if (line.startsWith('chancery.sid=')) this.cookie = line.split(';')[0] ?? '';
    }
    if (response.ok) return response;
    const { error } = (await response.json().catch(() => ({}))) as ErrorBody;
    throw new ApiRefusal(
      response.status,
      error?.code ?? 'UNKNOWN',
      error?.message ?? response.statusText,
      error?.details,
    );
  }

  /** As the web app's dialog does: asked for the password again, the person gives it and goes on. */
  private async gated(ask: () => Promise<Response>): Promise<Response> {
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof ApiRefusal) || error.code !== 'RE_AUTHENTICATION_REQUIRED') throw error;
      // To its end: the server ends the answer when the session is kept, and sends its head before.
      await (await this.send('POST', '/session/re-authentication', { password: this.password })).text();
      return ask();
    }
  }

  async call<T>(method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, body?: unknown): Promise<T> {
    return (await (await this.gated(() => this.send(method, path, body))).json()) as T;
  }

  async download(path: string): Promise<Uint8Array> {
    return new Uint8Array(await (await this.send('GET', path)).arrayBuffer());
  }

  async upload<T>(path: string, data: Uint8Array, method: 'POST' | 'PUT' = 'POST'): Promise<T> {
    return (await (await this.gated(() => this.send(method, path, undefined, data))).json()) as T;
  }

  async logIn(userName: string, password: string): Promise<void> {
    await this.call('POST', '/session', { userName, password });
    this.password = password;
  }

  /** First log-in: the initial password must be changed. */
  async firstLogIn(userName: string, initial: string, password: string): Promise<void> {
    await this.logIn(userName, initial);
    await this.call('POST', '/session/password', { current: initial, next: password });
    this.password = password;
  }
}
