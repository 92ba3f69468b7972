import { isRefusal, nextState, sectionLifecycle, type Outcome } from '@chancery/domain';
import { authorize } from '../permissions/authorize.js';
import { EDITORS } from '../permissions/grants.js';
import type { SectionRow } from '../ports/rows.js';
import type { Tx } from '../ports/unit-of-work.js';

/**
 * May the actor change the files of this section now? A liaison while drafts may be saved, so that what lies with the
 * head or an editor stays as it was sent; an editor at any time.
 */
export function mayChangeFiles(
  tx: Tx,
  key: 'attachment.add' | 'attachment.remove',
  section: SectionRow,
): Outcome<true> {
  const { actor } = tx.context;
  const allowed = authorize(actor, key, section);
  if (isRefusal(allowed)) return allowed;
  if (actor.posts.some(({ post }) => EDITORS.includes(post))) return true;
  const state = nextState(sectionLifecycle, section.state, 'saveDraft');
  return isRefusal(state) ? state : true;
}
