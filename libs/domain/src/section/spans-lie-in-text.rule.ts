import { invalid, type Outcome } from '../kernel/refusal.js';

/** A reason bound to a place: UTF-16 offsets into the plain text of one submission. */
export interface SpanReason {
  readonly start: number;
  readonly end: number;
  readonly reason: string;
}

/** Every span of a return lies inside the returned text and says why. */
export function spansLieInText(spans: readonly SpanReason[], text: string): Outcome<true> {
  const wrong = spans.filter((s) => s.start < 0 || s.end <= s.start || s.end > text.length || s.reason.trim() === '');
  if (wrong.length === 0) return true;
  return invalid(
    'SPAN_OUTSIDE_TEXT',
    `退回意见所标的位置不在报送件之内或没有写明理由(正文共 ${text.length} 字符)。请重新标注。`,
    { wrong, length: text.length },
  );
}
