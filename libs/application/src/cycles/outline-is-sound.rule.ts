import { invalid, type Outcome } from '@chancery/domain';
import { outlineFindings, type Outline } from '@chancery/documents';

/** Keys are unique, a heading exists exactly where its form asks for one, numbered nodes stand in a numbered group. */
export function outlineIsSound(outline: Outline): Outcome<true> {
  const findings = outlineFindings(outline);
  if (findings.length === 0) return true;
  const sentence = findings
    .slice(0, 5)
    .map(({ message }) => message)
    .join(';');
  return invalid('OUTLINE_NOT_SOUND', `提纲有误:${sentence}。请更正。`, findings);
}
