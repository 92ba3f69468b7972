import { invalid, stageFindings, type Outcome, type Stage } from '@chancery/domain';
import { outlineFindings, type Outline } from '@chancery/documents';

/** Outline and stages are sound; all that is not is told at once, each thing with its node or stage. */
export function reportTypeIsSound(outline: Outline, stages: readonly Stage[]): Outcome<true> {
  const findings = { outline: outlineFindings(outline), stages: stageFindings(stages) };
  const sentences = [...findings.outline, ...findings.stages].map(({ message }) => message);
  if (sentences.length === 0) return true;
  return invalid(
    'REPORT_TYPE_NOT_SOUND',
    `报告类型有 ${sentences.length} 处须更正:${sentences.slice(0, 5).join(';')}。更正后再保存。`,
    findings,
  );
}
