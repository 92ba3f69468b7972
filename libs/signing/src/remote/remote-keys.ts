import { createHash } from 'node:crypto';
import type { z } from 'zod';
import type { HeldKey, KeyHolder } from '../keys/key-holder.js';
import { KeyRefused } from '../keys/key-refused.js';
import type { SigningFunction } from '../keys/signing-key.js';
import { fetchLimited, NoAnswer, type Question } from '../timestamps/fetch-limited.js';
import { fromPem, toPem } from '../x509/issue-certificate.js';
import { keysAnswer, signatureAnswer, type SignatureQuestion } from './seal-service-contract.js';

export interface SealServiceSettings {
  /** Base address, https; http only on loopback. */
  readonly url: string;
  /** Bearer token; empty: the client certificate says who asks. */
  readonly token: string;
  readonly tls: NonNullable<Question['tls']>;
  readonly timeoutMs: number;
}

const MAX_ANSWER = 256 * 1024;
const CODES = {
  unreachable: 'SEAL_SERVICE_UNREACHABLE',
  slow: 'SEAL_SERVICE_SLOW',
  refused: 'SEAL_SERVICE_REFUSED',
} as const;
const ask = '请稍后重新用印;持续不可用时请系统管理员检查网络、CHANCERY_SEAL_SERVICE_URL 和访问凭据。';

const wrong = (why: string): KeyRefused =>
  new KeyRefused('SEAL_SERVICE_WRONG_ANSWER', `签章服务的回答不能用(${why})。请重试;再出现时联系服务方。`);

const same = (base64: string, bytes: Uint8Array): boolean => Buffer.from(base64, 'base64').equals(bytes);

/** Keys in an outside seal service, which is shown digests only and never a document. */
export class RemoteKeys implements KeyHolder {
  readonly scheme = 'remote';

  constructor(private readonly settings: SealServiceSettings) {}

  private async ask<T>(path: string, answer: z.ZodType<T>, question?: SignatureQuestion): Promise<T> {
    const { url, token, tls, timeoutMs } = this.settings;
    let body: Uint8Array;
    try {
      body = await fetchLimited(`${url.replace(/\/$/, '')}/${path}`, {
        ...(question
          ? { method: 'POST', body: Buffer.from(JSON.stringify(question)), contentType: 'application/json' }
          : { method: 'GET' }),
        ...{ timeoutMs, tls, maxBytes: MAX_ANSWER },
        headers: token === '' ? {} : { authorization: `Bearer ${token}` },
      });
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
      throw new KeyRefused(CODES[error.reason], `签章服务不可用(${error.message})。${ask}`);
    }
    try {
      return answer.parse(JSON.parse(Buffer.from(body).toString('utf8')));
    } catch {
      throw wrong('格式无法识别');
    }
  }

  async list(): Promise<readonly HeldKey[]> {
    const { keys } = await this.ask('keys', keysAnswer);
    const pem = (base64: string): string => toPem('CERTIFICATE', Buffer.from(base64, 'base64'));
    return keys.map(({ id, certificate, chain }) => ({
      reference: `remote:${id}`,
      certificatePem: pem(certificate),
      othersPem: chain.map(pem).join(''),
    }));
  }

  signingFunction(reference: string, certificatePem: string): SigningFunction {
    const id = reference.slice('remote:'.length);
    return async (data) => {
      const digest = createHash('sha256').update(data).digest();
      const answer = await this.ask(`keys/${encodeURIComponent(id)}/signatures`, signatureAnswer, {
        digestAlgorithm: 'SHA-256',
        digest: digest.toString('base64'),
      });
      if (!same(answer.digest, digest)) throw wrong('签的是别的摘要');
      if (!same(answer.certificate, fromPem(certificatePem))) throw wrong('用的是别的证书');
      return Buffer.from(answer.signature, 'base64');
    };
  }
}
