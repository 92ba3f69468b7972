import type { FragmentDoc } from '../model/fragment-doc.js';
import type { Flow } from './flow.js';
import { layoutFlow } from './layout-flow.js';

/** One section's text laid out by itself, as its department sees it: ordinals begin at one. */
export function flowOfFragment(content: FragmentDoc): Flow {
  const fragment = { sectionId: '', departmentId: '', startsParagraph: true, content, gap: null };
  const place = { key: '', block: 'other', heading: '', headingForm: 'none', numbered: false } as const;
  const node = { ...place, startsParagraph: true, childNumbering: null, children: [], fragments: [fragment] };
  return layoutFlow({ title: '', addressees: [], numbering: null, nodes: [node] });
}
