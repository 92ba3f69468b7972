import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

/** What a vault's secrets are. */
export type VaultPurpose =
  'private keys at rest' | 'passwords at rest' | 'second factors at rest' | 'log-ins under way';

/** Encrypts secrets at rest (AES-256-GCM) under a key derived from the installation's master key. */
export class KeyVault {
  private readonly key: Buffer;

  /**
   * @param masterKey 32 bytes, Base64
   * @param purpose secrets of one purpose cannot be opened as those of another
   */
  constructor(masterKey: string, purpose: VaultPurpose = 'private keys at rest') {
    const master = Buffer.from(masterKey, 'base64');
    if (master.length !== 32) throw new Error('主密钥(CHANCERY_MASTER_KEY)须为 32 字节的 Base64');
    this.key = Buffer.from(hkdfSync('sha256', master, 'chancery', purpose, 32));
  }

  seal(secret: Uint8Array): string {
    const iv = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', this.key, iv);
    const body = Buffer.concat([cipher.update(secret), cipher.final()]);
    return ['v1', iv.toString('base64'), cipher.getAuthTag().toString('base64'), body.toString('base64')].join('.');
  }

  /** @throws Error when the text was made under another key or changed. */
  open(sealed: string): Uint8Array {
    const [version, iv = '', tag = '', body = ''] = sealed.split('.');
    if (version !== 'v1') throw new Error('私钥的存储格式无法识别');
    try {
      // Base64 can be written in several ways; only the one that `seal` writes is the sealed text.
      const again = ['v1', ...[iv, tag, body].map((text) => Buffer.from(text, 'base64').toString('base64'))].join('.');
      if (again !== sealed) throw new Error('not as it was written');
      const decipher = createDecipheriv('aes-256-gcm', this.key, Buffer.from(iv, 'base64'), { authTagLength: 16 });
      decipher.setAuthTag(Buffer.from(tag, 'base64'));
      return Buffer.concat([decipher.update(Buffer.from(body, 'base64')), decipher.final()]);
    } catch {
      throw new Error('私钥无法解密:主密钥(CHANCERY_MASTER_KEY)与制作印章时的不同,或密文已被改动。请恢复原主密钥。');
    }
  }
}
