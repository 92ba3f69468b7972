import { MEDIA_NAMES } from '../../tables/media-names.js';
import { remarksOn, type Rule } from '../rule.js';

const NAMES = new RegExp(`(?<![《·])(${MEDIA_NAMES.join('|')})(?!》|社|客户端|·|网|集团)`, 'g');

/** Names of newspapers stand in title marks. */
export const mediaHaveTitleMarks: Rule = {
  id: 'words/media-have-title-marks',
  level: '一般',
  citation: 'GB/T 15834-2011，4.15.3.1',
  from: '2012-06-01',
  find: ({ masked }) =>
    remarksOn(masked, NAMES, ([name]) => ({ message: '报刊名应加书名号。', suggestion: `《${name}》` })),
};
