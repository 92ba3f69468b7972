import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';

/** An answer over the network that is not what was asked for. */
export class NoAnswer extends Error {
  constructor(
    readonly reason: 'unreachable' | 'slow' | 'refused',
    message: string,
  ) {
    super(message);
  }
}

export interface Question {
  readonly method: 'GET' | 'POST';
  readonly body?: Uint8Array;
  readonly contentType?: string;
  readonly timeoutMs: number;
  /** More than this is not read. */
  readonly maxBytes: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Who is believed besides the world's authorities, and as whom the client shows itself; PEM. */
  readonly tls?: { readonly ca?: string; readonly cert?: string; readonly key?: string };
}

function send(url: string, question: Question, signal: AbortSignal): Promise<IncomingMessage> {
  const { method, body, contentType } = question;
  const headers = {
    ...question.headers,
    ...(contentType ? { 'content-type': contentType } : {}),
    'content-length': body?.length ?? 0,
  };
  return new Promise((resolve, reject) => {
    const start = url.startsWith('https:') ? https.request : http.request;
    // A connection of its own: a kept one may have been closed by the other side since.
    const request = start(url, { ...question.tls, method, headers, signal, agent: false });
    request.on('response', resolve).on('error', reject).end(body);
  });
}

async function read(response: IncomingMessage, maxBytes: number): Promise<Uint8Array> {
  const pieces: Buffer[] = [];
  let total = 0;
  for await (const piece of response as AsyncIterable<Buffer>) {
    total += piece.length;
    if (total > maxBytes) throw new NoAnswer('refused', `回答超过 ${maxBytes} 字节`);
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

/**
 * The body of an answer of a service, within a time that covers all of it, without following redirections.
 * @throws NoAnswer
 */
export async function fetchLimited(url: string, question: Question): Promise<Uint8Array> {
  const signal = AbortSignal.timeout(question.timeoutMs);
  try {
    const response = await send(url, question, signal);
    if (response.statusCode !== 200) {
      response.destroy();
      throw new NoAnswer('refused', `HTTP ${response.statusCode}`);
    }
    return await read(response, question.maxBytes);
  } catch (error) {
    if (error instanceof NoAnswer) throw error;
    if (signal.aborted) throw new NoAnswer('slow', `${question.timeoutMs / 1000} 秒内没有回答`);
    throw new NoAnswer('unreachable', (error as NodeJS.ErrnoException).code ?? (error as Error).message);
  }
}
