import type { MailOutcome } from '@chancery/application';

/** What nodemailer says of a failure. */
interface SmtpError {
  readonly code?: string;
  /** The system's own code, e.g. `ECONNREFUSED`. */
  readonly originalCode?: string;
  readonly command?: string;
  readonly response?: string;
  readonly responseCode?: number;
  readonly rejectedErrors?: readonly SmtpError[];
  readonly message: string;
}

/** An answer of SMTP (RFC 5321, 4.2). The text of a peer that speaks something else is nobody's business. */
const SMTP_ANSWER = /^[245]\d\d[ -]/;
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Surrogate}]+/gu;
const LONGEST = 300;

/** The server's own words, on one line; empty when it said nothing that is SMTP. */
export function quoted(response: string | undefined): string {
  if (!response || !SMTP_ANSWER.test(response)) return '';
  return response.replace(UNPRINTABLE, ' ').trim().slice(0, LONGEST);
}

const said = (response: string | undefined): string => {
  const words = quoted(response);
  return words ? `(服务器答复:${words})` : '';
};

const CERTIFICATE: Readonly<Record<string, string>> = {
  DEPTH_ZERO_SELF_SIGNED_CERT: '服务器的证书是自签的。请把它填入“服务器证书”,或换用受信任的证书。',
  SELF_SIGNED_CERT_IN_CHAIN: '服务器的证书由不受信任的机构签发。请把该机构的证书填入“服务器证书”。',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: '服务器的证书由不受信任的机构签发。请把该机构的证书填入“服务器证书”。',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: '服务器的证书由不受信任的机构签发。请把该机构的证书填入“服务器证书”。',
  CERT_HAS_EXPIRED: '服务器的证书已过期。请联系邮件系统管理员更换。',
  CERT_NOT_YET_VALID: '服务器的证书尚未生效。请核对两边的时间。',
  ERR_TLS_CERT_ALTNAME_INVALID: '服务器的证书不是发给这个主机名的。请核对主机名。',
};

const NETWORK: Readonly<Record<string, string>> = {
  ECONNREFUSED: '服务器拒绝连接。请核对主机和端口,并确认邮件服务已启动。',
  ENOTFOUND: '找不到这个主机名。请核对主机。',
  EAI_AGAIN: '现在无法解析主机名。请检查网络或稍后再试。',
  EHOSTUNREACH: '网络不通,到不了服务器。请检查网络。',
  ENETUNREACH: '网络不通,到不了服务器。请检查网络。',
  ECONNRESET: '连接被服务器断开。请核对端口与加密方式。',
  EPIPE: '连接被服务器断开。请核对端口与加密方式。',
  ETIMEDOUT: '服务器在规定时间内没有回应。请核对主机、端口与加密方式。',
  EDNS: '找不到这个主机名。请核对主机。',
  EPROTOCOL: '对方不是 SMTP 服务,或加密方式不对。请核对端口与加密方式。',
  ETLS: '加密连接没有建立。请核对端口与加密方式。',
};

/** A refusal of this one mail for good: a 5xx to sender, recipient or text. Every other failure may pass. */
function isForGood({ code, responseCode = 0 }: SmtpError): boolean {
  return (code === 'EENVELOPE' || code === 'EMESSAGE') && responseCode >= 500;
}

/** A failure in words that a person can act on, and whether it is worth another attempt. */
export function failureOf(error: unknown): MailOutcome {
  const failed = error as SmtpError;
  const { code = '', originalCode = '', response } = failed;
  if (isForGood(failed)) {
    const what = failed.command === 'RCPT TO' ? '服务器不接收发给这个地址的邮件' : '服务器拒收这封邮件';
    return { kind: 'refused', words: `${what}${said(response)}。` };
  }
  const later = (words: string): MailOutcome => ({ kind: 'unreachable', words });
  if (code === 'EAUTH')
    return later(`服务器不接受用户名或密码${said(response)}。请核对;有的服务器要用“授权码”代替密码。`);
  const certificate = CERTIFICATE[originalCode] ?? CERTIFICATE[code];
  if (certificate) return later(certificate);
  if (quoted(response)) return later(`服务器暂时不收${said(response)}。`);
  return later(NETWORK[originalCode] ?? NETWORK[code] ?? '与服务器的连接出了问题。请核对主机、端口与加密方式。');
}
