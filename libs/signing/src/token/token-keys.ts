import { createHash } from 'node:crypto';
import type { HeldKey, KeyHolder } from '../keys/key-holder.js';
import { KeyRefused } from '../keys/key-refused.js';
import { keyTypeOf, type SigningFunction } from '../keys/signing-key.js';
import { toPem } from '../x509/issue-certificate.js';
import { askToken, type TokenLimits } from './ask-token.js';
import type { TokenAnswer, TokenRequest } from './token-request.js';
import { tokenRefused } from './token-refused.js';
import { readTokenUri, writeTokenUri } from './token-uri.js';

export interface TokenSettings extends TokenLimits {
  /** Absolute path of the vendor's PKCS#11 module. */
  readonly module: string;
  /** Only tokens of this label are used; null: any that is plugged in. */
  readonly label: string | null;
  readonly pin: string;
}

const fingerprint = (pin: string): string => createHash('sha256').update(pin).digest('hex');

/** Keys in PKCS#11 tokens (UKey, HSM). They sign inside; what is kept here is a certificate and a name. */
export class TokenKeys implements KeyHolder {
  readonly scheme = 'pkcs11';
  /** A PIN that a token refused is never tried on it again: the token counts. */
  private readonly refused = new Map<string, string>();

  constructor(private readonly settings: TokenSettings) {}

  private async ask(request: TokenRequest): Promise<Exclude<TokenAnswer, { kind: 'refused' }>> {
    const answer = await askToken(request, this.settings);
    if (answer.kind === 'refused') throw tokenRefused(answer.code, answer.detail);
    return answer;
  }

  async list(): Promise<readonly HeldKey[]> {
    const { module, label } = this.settings;
    const answer = await this.ask({ kind: 'list', module, tokenLabel: label });
    if (answer.kind !== 'certificates') throw tokenRefused('TOKEN_FAILED', answer.kind);
    const shown = answer.certificates.map((one) => ({ ...one, pem: toPem('CERTIFICATE', one.certificate) }));
    return shown
      .filter(({ keyId }) => keyId !== '')
      .map((one) => ({
        reference: writeTokenUri({ token: one.tokenLabel, id: one.keyId }),
        certificatePem: one.pem,
        othersPem: shown
          .filter((other) => other !== one)
          .map(({ pem }) => pem)
          .join(''),
      }));
  }

  signingFunction(reference: string, certificatePem: string): SigningFunction {
    const { token, id } = readTokenUri(reference);
    const { module, pin } = this.settings;
    return async (data) => {
      if (this.refused.get(token) === fingerprint(pin)) throw tokenRefused('TOKEN_PIN_AT_RISK', '');
      const question = { kind: 'sign', module, tokenLabel: token, keyId: id, pin, data } as const;
      try {
        const answer = await this.ask({ ...question, keyType: keyTypeOf(certificatePem) });
        if (answer.kind !== 'signature') throw tokenRefused('TOKEN_FAILED', answer.kind);
        return answer.value;
      } catch (error) {
        const wrong = error instanceof KeyRefused && error.refusal.code === 'TOKEN_PIN_WRONG';
        if (wrong) this.refused.set(token, fingerprint(pin));
        throw error;
      }
    };
  }
}
