import { constants, createHash, privateEncrypt } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TLSSocket } from 'node:tls';
import { fromPem } from '@chancery/signing';
import { selfSigned, type SelfSigned } from '@chancery/testing';

/** How the service behaves. */
export type ServiceMood = 'well' | 'silent' | 'nonsense' | 'otherDigest' | 'otherCertificate' | 'otherKey';

/** DigestInfo of SHA-256 (RFC 8017, 9.2, note 1). */
const SHA256_INFO = Buffer.from('3031300d060960864801650304020105000420', 'hex');

interface ServiceKey {
  readonly certificatePem: string;
  readonly chainPem: readonly string[];
  readonly keyFile: string;
}

const base64 = (pem: string): string => Buffer.from(fromPem(pem)).toString('base64');

/** An outside seal service: real TLS with a client certificate, a bearer token, and a real RSA key over digests. */
export class SealService {
  mood: ServiceMood = 'well';
  /** What it was asked to sign; never more than a digest. */
  readonly digests: string[] = [];
  private server: Server | null = null;

  private constructor(
    readonly tls: SelfSigned,
    readonly client: SelfSigned,
    private readonly key: ServiceKey,
    private readonly otherKeyFile: string,
  ) {}

  static async start(key: ServiceKey, otherKeyFile: string): Promise<SealService> {
    const service = new SealService(await selfSigned(), await selfSigned(), key, otherKeyFile);
    await service.listen();
    return service;
  }

  get url(): string {
    return `https://127.0.0.1:${this.port}/v1`;
  }

  private port = 0;

  async listen(): Promise<void> {
    const { cert, key } = this.tls;
    // Whoever shows no certificate of ours is turned away by TLS itself.
    const options = { cert, key, ca: this.client.cert, requestCert: true, rejectUnauthorized: true };
    const server = createServer(options, (request, response) => void this.answer(request, response));
    await new Promise<void>((resolve) => server.listen(this.port, '127.0.0.1', resolve));
    this.port = (server.address() as AddressInfo).port;
    this.server = server;
  }

  stop(): Promise<void> {
    this.server?.closeAllConnections();
    return new Promise((resolve) => this.server?.close(() => resolve()));
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const pieces: Buffer[] = [];
    for await (const piece of request as AsyncIterable<Buffer>) pieces.push(piece);
    const allowed = request.headers.authorization === 'Bearer seal-token';
    if (!allowed || !(request.socket as TLSSocket).authorized) return void response.writeHead(403).end();
    if (this.mood === 'silent') return;
    if (this.mood === 'nonsense') return void response.end('<html></html>');
    const { certificatePem, chainPem } = this.key;
    if (request.url === '/v1/keys') {
      const key = { id: 'seal-1', certificate: base64(certificatePem), chain: chainPem.map(base64) };
      return void response.end(JSON.stringify({ keys: [key] }));
    }
    if (request.url !== '/v1/keys/seal-1/signatures') return void response.writeHead(404).end();
    const question = JSON.parse(Buffer.concat(pieces).toString()) as { digest: string };
    this.digests.push(question.digest);
    response.end(JSON.stringify(this.sign(Buffer.from(question.digest, 'base64'))));
  }

  private sign(asked: Buffer): object {
    const digest = this.mood === 'otherDigest' ? createHash('sha256').update('别的').digest() : asked;
    const certificate = this.mood === 'otherCertificate' ? this.key.chainPem[0] : this.key.certificatePem;
    const key = readFileSync(this.mood === 'otherKey' ? this.otherKeyFile : this.key.keyFile);
    const info = Buffer.concat([SHA256_INFO, digest]);
    return {
      digest: digest.toString('base64'),
      certificate: base64(certificate ?? ''),
      signature: privateEncrypt({ key, padding: constants.RSA_PKCS1_PADDING }, info).toString('base64'),
    };
  }
}
