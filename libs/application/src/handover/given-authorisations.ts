import { printDate } from '@chancery/domain';
import type { OpenWorkSource } from './open-work.js';

/** 代签 authorisations name two persons in writing: they do not go over, they have to be given anew. */
export const givenAuthorisations: OpenWorkSource = {
  kind: 'authorisations',
  label: '代签授权(不随交接转移,须重新书面授权)',
  fate: 'lapses',
  async list(tx, { account }) {
    const today = await tx.today();
    return (await tx.authorisations.list({}))
      .filter((a) => a.untilDate >= today && (a.principalId === account.id || a.delegateId === account.id))
      .map((a) => ({ text: `${a.document},至${printDate(a.untilDate)}`, link: '' }));
  },
};
