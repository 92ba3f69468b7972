import type { FragmentDoc } from '@chancery/documents/browser';
import type { Schemas } from '../../api-client/client.js';

export type SectionView = Schemas['SectionView'];

/** The model's own type of a text that the interface describes. */
export const docOf = (content: Schemas['FragmentDoc'] | null | undefined): FragmentDoc | null => content ?? null;

export function offers(section: Pick<SectionView, 'actions'>, key: string): boolean {
  return section.actions.some((action) => action.key === key);
}
