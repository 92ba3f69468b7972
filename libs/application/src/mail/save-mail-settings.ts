import { X509Certificate } from 'node:crypto';
import { conflict, invalid, isRefusal, type Outcome } from '@chancery/domain';
import { authorize } from '../permissions/authorize.js';
import type { Context } from '../ports/actor.js';
import type { SecretVault } from '../ports/mail-sender.js';
import type { MailSecurity, MailSettingsRow } from '../ports/settings-rows.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { mailSettingsView, type MailSettingsView } from './mail-settings-view.js';

export interface SaveMailSettingsInput {
  /** The version that the changes were made on; 0 when nothing had been saved. */
  readonly version: number;
  readonly enabled: boolean;
  readonly host: string;
  readonly port: number;
  readonly security: MailSecurity;
  readonly trustedCertificate: string | null;
  readonly userName: string;
  /** null: the stored one stays. */
  readonly password: string | null;
  readonly fromAddress: string;
  readonly fromName: string;
  readonly siteAddress: string;
}

function isCertificate(pem: string): boolean {
  try {
    return new X509Certificate(pem).subject !== undefined;
  } catch {
    return false;
  }
}

/** The password as it is to be stored. A stored one goes only to the server that it was given for. */
function sealedPassword(
  input: SaveMailSettingsInput,
  row: MailSettingsRow | undefined,
  vault: SecretVault,
): Outcome<string | null> {
  if (input.userName === '') return null;
  if (input.password !== null) return vault.seal(new TextEncoder().encode(input.password));
  if (!row?.sealedPassword) {
    return invalid('MAIL_PASSWORD_REQUIRED', '填写了用户名,还须填写密码。服务器不需要登录时,请把用户名留空。');
  }
  const changed = (['host', 'port', 'security', 'trustedCertificate', 'userName'] as const).some(
    (field) => row[field] !== input[field],
  );
  if (!changed) return row.sealedPassword;
  return invalid('MAIL_PASSWORD_AGAIN', '服务器或用户名有改动,已存的密码不会发给别的服务器。请重新填写密码。');
}

/** Keeps the mail server; what is on its way goes by the new settings from then on. */
export function saveMailSettings(
  door: UnitOfWork,
  vault: SecretVault,
  context: Context,
  input: SaveMailSettingsInput,
): Promise<Outcome<MailSettingsView>> {
  return door.run(context, async (tx) => {
    const allowed = authorize(context.actor, 'mail.save', {});
    if (isRefusal(allowed)) return allowed;
    const [row] = await tx.mailSettings.list({});
    if ((row?.version ?? 0) !== input.version) {
      return conflict('CONCURRENT_CHANGE', '他人刚刚保存过邮件设置,您的修改未保存。请对照后再保存。', {
        current: mailSettingsView(row),
      });
    }
    if (input.trustedCertificate !== null && !isCertificate(input.trustedCertificate)) {
      return invalid(
        'MAIL_CERTIFICATE_WRONG',
        '服务器证书不是 PEM 格式的证书。请粘贴 BEGIN CERTIFICATE 开头的整段文字。',
      );
    }
    const password = sealedPassword(input, row, vault);
    if (isRefusal(password)) return password;
    const { version: _version, enabled, password: _password, ...kept } = input;
    const changes = {
      ...kept,
      state: enabled ? ('enabled' as const) : ('disabled' as const),
      sealedPassword: password,
    };
    const saved = row ? await tx.mailSettings.change(row, changes) : await tx.mailSettings.insert(changes);
    tx.audit({
      action: 'mail.save',
      objectType: 'mailSettings',
      objectId: saved.id,
      before: row ? mailSettingsView(row) : null,
      after: { ...mailSettingsView(saved), passwordChanged: input.password !== null },
    });
    return mailSettingsView(saved);
  });
}
