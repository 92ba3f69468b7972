import { Buffer } from 'node:buffer';
import { Agent, request } from 'node:http';

/** Somebody at a browser: a kept connection and a session. Node's own client, so that little of what is measured is its work. */
export class HttpPerson {
  #agent = new Agent({ keepAlive: true, maxSockets: 4 });
  #cookie = '';

  constructor(port) {
    this.port = port;
  }

  /** The answer as it is: status and text. */
  send(method, path, body, headers = {}) {
    const data = body === undefined ? null : Buffer.from(JSON.stringify(body));
    return new Promise((resolve, reject) => {
      const sent = request(
        {
          host: '127.0.0.1',
          port: this.port,
          method,
          path: `/api${path}`,
          agent: this.#agent,
          headers: {
            ...headers,
            ...(this.#cookie ? { cookie: this.#cookie } : {}),
            ...(data ? { 'content-type': 'application/json', 'content-length': data.length } : {}),
          },
        },
        (response) => {
          const chunks = [];
          for (const line of response.headers['set-cookie'] ?? []) {
            if (line.startsWith('chancery.sid=')) this.#cookie = line.split(';')[0];
          }
          response.on('data', (chunk) => chunks.push(chunk));
          response.on('error', reject);
          response.on('end', () =>
            resolve({
              status: response.statusCode,
              headers: response.headers,
              text: Buffer.concat(chunks).toString('utf8'),
            }),
          );
        },
      );
      sent.on('error', reject);
      sent.end(data ?? undefined);
    });
  }

  /** The answer's content. @throws Error when it is a refusal */
  async call(method, path, body) {
    const { status, text } = await this.send(method, path, body);
    if (status !== 200) throw new Error(`${method} ${path}: ${status} ${text}`);
    return JSON.parse(text);
  }

  async logIn(userName, password) {
    await this.call('POST', '/session', { userName, password });
    return this;
  }

  close() {
    this.#agent.destroy();
  }
}
