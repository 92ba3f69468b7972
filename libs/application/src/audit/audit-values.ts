import { LOG_IN_WAY_LABELS } from '../log-ins/log-in-ways.js';
import { DISCLOSURES, FIGURE_KINDS, FIGURE_SCOPES, POSTS, URGENCIES } from '@chancery/domain';

type Names = Readonly<Record<string, string>>;

/** Fields whose values are codes, with what people call them. */
const VALUES: Readonly<Record<string, Names>> = {
  post: POSTS,
  way: LOG_IN_WAY_LABELS,
  disclosure: DISCLOSURES,
  urgency: { ...URGENCIES, none: '无' },
  layout: { redHead: '红头公文', plain: '公开稿(无红头)' },
  kind: FIGURE_KINDS,
  scope: FIGURE_SCOPES,
  base: { submission: '报送件', standing: '现用文字' },
  to: { text: '文字修改' },
};

/** What a code is called: by its field, or as a post, wherever one stands. */
export function namedValue(field: string, value: string): string | undefined {
  return VALUES[field]?.[value] ?? (POSTS as Names)[value];
}
