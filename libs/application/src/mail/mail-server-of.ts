import { conflict, type Outcome } from '@chancery/domain';
import type { MailServer, SecretVault } from '../ports/mail-sender.js';
import type { MailSettingsRow } from '../ports/settings-rows.js';

/** The server with its password opened. */
export function mailServerOf(settings: MailSettingsRow, vault: SecretVault): Outcome<MailServer> {
  const { host, port, security, trustedCertificate, userName, sealedPassword } = settings;
  if (userName === '' || sealedPassword === null) return { host, port, security, trustedCertificate, login: null };
  try {
    const password = Buffer.from(vault.open(sealedPassword)).toString('utf8');
    return { host, port, security, trustedCertificate, login: { userName, password } };
  } catch {
    return conflict('MAIL_PASSWORD_UNREADABLE', '已存的邮箱密码无法解密(主密钥可能已更换)。请重新填写密码并保存。');
  }
}
