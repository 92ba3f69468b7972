import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { OpensslAuthority } from './openssl-authority.js';
import { openssl } from './openssl-authority.js';

/** How the time-stamping service behaves. */
export type Mood =
  'well' | 'silent' | 'dripping' | 'broken' | 'nonsense' | 'otherData' | 'oldAnswer' | 'huge' | 'moved';

const CONFIG = (at: (file: string) => string, service: string): string => `[tsa]
default_tsa = own
[own]
serial = ${at('tsa-serial')}
crypto_device = builtin
signer_cert = ${at(`${service}.pem`)}
certs = ${at(`${service}.pem`)}
signer_key = ${at(`${service}.key`)}
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256, sha384, sha512
accuracy = secs:1
ess_cert_id_chain = no
ess_cert_id_alg = sha256
`;

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}

/**
 * A time-stamping service (`/tsa`, openssl ts) and, for each authority, its revocation list (`/<name>/list.crl`) and
 * OCSP responder (`/<name>/ocsp`, when it has issued `answers`) on loopback; the answers are made by openssl.
 */
export class LocalServices {
  mood: Mood = 'well';
  /** What is done, and waited for, while a stamp has been asked for and not been given. */
  meanwhile: (() => Promise<void>) | null = null;
  /** The certificate that signs time stamps: a file of the authority's folder. */
  service = 'service';
  /** Who answers about revocation, by the first part of the path. */
  readonly revocation = new Map<string, OpensslAuthority>();
  /** How often each address was asked. */
  readonly asked = new Map<string, number>();
  private lastAnswer: Buffer = Buffer.alloc(0);

  private constructor(private readonly server: Server) {}

  static async start(): Promise<LocalServices> {
    const server = createServer();
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const services = new LocalServices(server);
    server.on('request', (request, response) => {
      void services.respond(request, response).catch((error: unknown) => response.destroy(error as Error));
    });
    return services;
  }

  get address(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** The authority whose service gives the time stamps. */
  authority: OpensslAuthority | null = null;

  private stamp(query: Buffer): Buffer {
    const { authority } = this;
    if (!authority) throw new Error('no authority');
    const at = (file: string): string => authority.at(file);
    writeFileSync(
      at('tsa-serial'),
      `${Math.floor(Math.random() * 1e9)
        .toString(16)
        .padStart(8, '0')}\n`,
    );
    writeFileSync(at('tsa.cnf'), CONFIG(at, this.service));
    writeFileSync(at('query.tsq'), query);
    openssl(
      'ts',
      '-reply',
      '-config',
      at('tsa.cnf'),
      '-section',
      'own',
      '-queryfile',
      at('query.tsq'),
      '-out',
      at('reply.tsr'),
    );
    return readFileSync(at('reply.tsr'));
  }

  /** A token over other data, for a query of our own making. */
  private stampOfOtherData(): Buffer {
    const { authority } = this;
    if (!authority) throw new Error('no authority');
    writeFileSync(authority.at('other'), '另一份内容');
    openssl('ts', '-query', '-data', authority.at('other'), '-sha256', '-cert', '-out', authority.at('other.tsq'));
    return this.stamp(readFileSync(authority.at('other.tsq')));
  }

  private async timestamp(query: Buffer, response: ServerResponse): Promise<void> {
    switch (this.mood) {
      case 'silent':
        return;
      case 'dripping':
        response.writeHead(200);
        while (!response.destroyed) {
          response.write('0');
          await new Promise((resolve) => setTimeout(resolve, 50));
        }
        return;
      case 'broken':
        response.writeHead(503).end();
        return;
      case 'moved':
        response.writeHead(302, { location: `${this.address}/tsa` }).end();
        return;
      case 'huge':
        response.end(Buffer.alloc(4_000_000, 0x30));
        return;
      case 'nonsense':
        response.end('<html>欢迎</html>');
        return;
      case 'otherData':
        response.end(this.stampOfOtherData());
        return;
      case 'oldAnswer':
        response.end(this.lastAnswer);
        return;
      case 'well':
        await this.meanwhile?.();
        this.lastAnswer = this.stamp(query);
        response.end(this.lastAnswer);
    }
  }

  private async respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url ?? '';
    this.asked.set(path, (this.asked.get(path) ?? 0) + 1);
    const body = await bodyOf(request);
    if (path === '/tsa') return this.timestamp(body, response);
    const [, name = '', what = ''] = path.split('/');
    const authority = this.revocation.get(name);
    if (authority && what === 'list.crl') return void response.end(authority.list());
    if (authority && what === 'ocsp' && existsSync(authority.at('answers.pem'))) {
      return void response.end(authority.answer(body));
    }
    response.writeHead(404).end();
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
  }
}
