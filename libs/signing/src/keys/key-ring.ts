import type { SigningIdentity } from '@chancery/application';
import type { KeyHolder } from './key-holder.js';
import { KeyRefused } from './key-refused.js';
import type { KeyVault } from './key-vault.js';
import type { SigningKey } from './signing-key.js';

/** What is said when a key's holder was there when the seal was registered and is configured no more. */
const AWAY: Readonly<Record<string, () => KeyRefused>> = {
  pkcs11: () =>
    new KeyRefused(
      'TOKEN_NOT_CONFIGURED',
      '这枚印章的密钥在密码令牌中,而本系统没有设置令牌。请系统管理员设置 CHANCERY_TOKEN_MODULE 后重新启动。',
    ),
  remote: () =>
    new KeyRefused(
      'SEAL_SERVICE_NOT_CONFIGURED',
      '这枚印章的密钥在签章服务中,而本系统没有设置该服务。请系统管理员设置 CHANCERY_SEAL_SERVICE_URL 后重新启动。',
    ),
};

/** Finds a key by what is written down of it: sealed in the vault, or the name under which a holder knows it. */
export class KeyRing {
  constructor(
    private readonly vault: KeyVault,
    readonly holders: readonly KeyHolder[],
  ) {}

  /** @throws KeyRefused */
  keyOf({ sealedKey, certificatePem }: SigningIdentity): SigningKey {
    const [scheme = ''] = sealedKey.split(':', 1);
    const holder = this.holders.find((one) => one.scheme === scheme);
    if (holder) return { sign: holder.signingFunction(sealedKey, certificatePem) };
    const away = AWAY[scheme];
    if (away) throw away();
    try {
      return { privateKey: this.vault.open(sealedKey) };
    } catch (error) {
      throw new KeyRefused('KEY_UNREADABLE', (error as Error).message);
    }
  }
}
