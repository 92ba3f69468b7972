import { notify } from '../notices/notify.js';
import type { OpenWorkSource } from './open-work.js';

/** What the leaver has not read is told to the successor; the leaver's own notices stay as they are. */
export const unreadNotices: OpenWorkSource = {
  kind: 'notices',
  label: '未读提醒',
  fate: 'successor',
  async list(tx, { account }) {
    return (await tx.notices.list({ accountId: account.id }))
      .filter((n) => n.readAt === null)
      .map(({ text, link }) => ({ text, link }));
  },
  async move(tx, { account }, successor) {
    for (const notice of await tx.notices.list({ accountId: account.id })) {
      if (notice.readAt !== null) continue;
      const { kind, subjectType, subjectId, text, link } = notice;
      await notify(tx, [successor.id], {
        kind,
        subjectType,
        subjectId,
        text: `(${account.displayName}移交)${text}`,
        link,
        key: `handover:${notice.id}`,
      });
    }
  },
};
