import type { AccountRow, GovernmentRow, NoticeRow } from '../ports/rows.js';
import type { Mail } from '../ports/mail-sender.js';
import type { MailSettingsRow } from '../ports/settings-rows.js';

const SUBJECT_LENGTH = 40;

/** The first sentence of a notice, cut to a line. */
function subjectOf(text: string): string {
  const [sentence = ''] = text.split(/[。\n]/, 1);
  const characters = [...sentence];
  return characters.length <= SUBJECT_LENGTH ? sentence : `${characters.slice(0, SUBJECT_LENGTH - 1).join('')}…`;
}

export interface MailFacts {
  readonly settings: MailSettingsRow;
  readonly government: GovernmentRow;
  readonly notice: NoticeRow;
  readonly account: AccountRow;
  readonly address: string;
}

/** A notice as a mail: what it says, where to go on, who sends it. */
export function mailOfNotice({ settings, government, notice, account, address }: MailFacts): Mail {
  const { fromAddress, fromName, siteAddress } = settings;
  const place = siteAddress && notice.link ? `${siteAddress.replace(/\/+$/, '')}${notice.link}` : '';
  return {
    from: { name: fromName || government.name, address: fromAddress },
    to: { name: account.displayName, address },
    subject: `【年度报告】${subjectOf(notice.text)}`,
    text: [
      `${account.displayName}同志:`,
      '',
      notice.text,
      '',
      place ? `办理请打开:${place}` : '请登录年度报告编审系统办理。',
      '',
      government.name,
      '(本邮件由年度报告编审系统自动发出,请勿回复。)',
      '',
    ].join('\n'),
    messageId: `<notice-${notice.id}@${fromAddress.split('@')[1] ?? 'localhost'}>`,
  };
}
