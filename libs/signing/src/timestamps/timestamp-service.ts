import { createHash, randomBytes, type X509Certificate } from 'node:crypto';
import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';
import { Rejected } from '../rejected.js';
import { findPath } from '../x509/find-path.js';
import { judgePath } from '../x509/judge-path.js';
import { certificatesOf } from '../x509/pem-blocks.js';
import { fetchLimited, NoAnswer } from './fetch-limited.js';
import { TimestampRefused } from './timestamp-refused.js';
import { verifyToken, type TokenFacts } from './verify-token.js';

const SHA256 = '2.16.840.1.101.3.4.2.1';
const MAX_ANSWER = 256 * 1024;
const CODES = { unreachable: 'TSA_UNREACHABLE', slow: 'TSA_SLOW', refused: 'TSA_REFUSED' } as const;

export interface TimestampSettings {
  readonly url: string;
  /** Where the service's certificates have to end, PEM. */
  readonly anchorsPem: string;
  readonly timeoutMs: number;
}

export interface Timestamp {
  /** The token, DER. */
  readonly token: Uint8Array;
  readonly facts: TokenFacts;
}

/** Gives a trusted time stamp over data. @throws TimestampRefused */
export type Timestamper = (data: Uint8Array) => Promise<Timestamp>;

/** RFC 3161, 2.4.1: SHA-256 of the data, a number used once, and the wish for the certificates. */
function requestFor(data: Uint8Array, nonce: Buffer): Uint8Array {
  const request = new pkijs.TimeStampReq({
    version: 1,
    messageImprint: new pkijs.MessageImprint({
      hashAlgorithm: new pkijs.AlgorithmIdentifier({ algorithmId: SHA256, algorithmParams: new asn1js.Null() }),
      hashedMessage: new asn1js.OctetString({
        valueHex: Uint8Array.from(createHash('sha256').update(data).digest()).buffer,
      }),
    }),
    nonce: new asn1js.Integer({ valueHex: Uint8Array.from(nonce).buffer }),
    certReq: true,
  });
  return new Uint8Array(request.toSchema().toBER());
}

function tokenOf(answer: Uint8Array): Uint8Array {
  const parsed = asn1js.fromBER(Uint8Array.from(answer).buffer);
  if (parsed.offset !== answer.length) throw new Error('not a TimeStampResp');
  const response = new pkijs.TimeStampResp({ schema: parsed.result });
  const status: unknown = response.status.status;
  if (status !== pkijs.PKIStatus.granted && status !== pkijs.PKIStatus.grantedWithMods) {
    const why = response.status.statusStrings?.map((text) => text.valueBlock.value).join(' ') ?? '';
    throw new TimestampRefused(
      'TSA_REFUSED',
      `时间戳服务拒绝了请求(状态 ${String(status)} ${why.slice(0, 100)})。请核对时间戳服务的账户与地址后重试。`,
    );
  }
  if (!response.timeStampToken) throw new Error('no token');
  return new Uint8Array(response.timeStampToken.toSchema().toBER());
}

function check(token: Uint8Array, data: Uint8Array, nonce: Buffer, anchors: readonly X509Certificate[]): TokenFacts {
  const facts = verifyToken(token, data);
  if (facts.nonce !== nonce.toString('hex')) {
    throw new TimestampRefused(
      'TSA_WRONG_ANSWER',
      '时间戳服务的回答不是对本次请求的(随机数不符)。请重试;再出现时联系服务方。',
    );
  }
  const path = findPath(facts.signer, facts.others, anchors);
  const faults = path
    ? judgePath(path, 'timestamping', facts.at, true).map(({ message }) => message)
    : ['没有通往信任锚的路径'];
  if (faults.length > 0) {
    throw new TimestampRefused(
      'TSA_UNTRUSTED',
      `时间戳不是由信任的服务签发的(${faults.join(';')})。请系统管理员核对 CHANCERY_TSA_URL 与 CHANCERY_TSA_TRUST。`,
    );
  }
  return facts;
}

/** A client of an RFC 3161 service over HTTP. What it answers is verified before it is used. */
export function timestampService(settings: TimestampSettings): Timestamper {
  const anchors = certificatesOf(settings.anchorsPem);
  return async (data) => {
    const nonce = randomBytes(8);
    nonce[0] = ((nonce[0] ?? 0) & 0x7f) | 0x40; // positive, in its shortest form
    let answer: Uint8Array;
    try {
      answer = await fetchLimited(settings.url, {
        method: 'POST',
        body: requestFor(data, nonce),
        contentType: 'application/timestamp-query',
        timeoutMs: settings.timeoutMs,
        maxBytes: MAX_ANSWER,
      });
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
      throw new TimestampRefused(
        CODES[error.reason],
        `时间戳服务不可用(${error.message})。请稍后重新用印;持续不可用时请系统管理员检查网络与 CHANCERY_TSA_URL。`,
      );
    }
    try {
      const token = tokenOf(answer);
      return { token, facts: check(token, data, nonce, anchors) };
    } catch (error) {
      if (error instanceof TimestampRefused) throw error;
      const why = error instanceof Rejected ? error.message : '回答的格式无法识别';
      throw new TimestampRefused('TSA_WRONG_ANSWER', `时间戳服务的回答不能用(${why})。请重试;再出现时联系服务方。`);
    }
  };
}
