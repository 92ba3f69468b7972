import type { OpenWorkSource } from './open-work.js';

/** Comments that the leaver made and nobody has settled: they stay on their words, under the leaver's name. */
export const openComments: OpenWorkSource = {
  kind: 'comments',
  label: '本人所提、尚未办结的批注(留在原处,由接任人跟进)',
  fate: 'successor',
  async list(tx, { account }) {
    const open = await tx.comments.list({ accountId: account.id, state: 'open' });
    return open
      .filter((comment) => comment.parentId === null)
      .map((comment) => ({ text: comment.text.slice(0, 60), link: `/sections/${comment.sectionId}` }));
  },
};
