import { docOfText, type SuggestionMark } from '@chancery/documents';
import type { Cast } from '../../../../apps/cli/src/demo/cast.js';
import type { AssignedSection } from '../../../../apps/cli/src/demo/play-collecting.js';

const pathOf = ({ id }: AssignedSection): string => `/sections/${id}`;

/** Half of it stands: the department finds a redline, and why. */
export async function adoptInPart(cast: Cast, section: AssignedSection): Promise<void> {
  const [first = ''] = section.planned.text.split('。');
  await cast.of('editor').call('POST', `${pathOf(section)}/partial-adoption`, {
    content: docOfText(`${first.replace('其中', '内')}。`),
    reason: '“办不成事”窗口另在营商环境部分写,此处不重复。',
  });
}

/** Nothing of it stands, with the reason. */
export async function decline(cast: Cast, section: AssignedSection): Promise<void> {
  const reason = '与上年度口径不一致,且数据已并入统计附表。';
  await cast.of('editor').call('POST', `${pathOf(section)}/decline`, { reason });
}

/** Returned with a reason for the whole and two bound to words, which the liaison finds in the draft. */
export async function returnWithReasons(cast: Cast, section: AssignedSection): Promise<void> {
  const { text } = section.planned;
  const on = (words: string, reason: string) => {
    const start = text.indexOf(words);
    return { start, end: start + words.length, reason };
  };
  await cast.of('editor').call('POST', `${pathOf(section)}/returns`, {
    reason: '请核实整改数量,并写明上年度对比。',
    spans: [on('1326家次', '与台账的1362家次不一致。'), on('其余7项正在限期整改', '请写明整改期限。')],
  });
}

/** Comments of two people, one shown to the department and answered, and suggestions of two people on the words. */
export async function commentAndSuggest(cast: Cast, section: AssignedSection): Promise<void> {
  const path = pathOf(section);
  const { text, department } = section.planned;
  const anchor = (quote: string) => ({ start: text.indexOf(quote), end: text.indexOf(quote) + quote.length, quote });
  const [legal, editor] = [cast.of('legalReviewer'), cast.of('editor')];
  await legal.call('POST', `${path}/comments`, {
    target: 'submission',
    anchor: anchor('不予处罚'),
    text: '是否包括“首违不罚”以外的情形?',
  });
  const shown = await editor.call<{ id: string }>('POST', `${path}/comments`, {
    target: 'submission',
    anchor: anchor('6120户'),
    text: '请补充同比。',
    visibleToDepartment: true,
  });
  await cast.of('liaison', department).call('POST', `/comments/${shown.id}/replies`, { text: '同比增长4.2%。' });

  type Part = string | readonly ['insertion' | 'deletion', string, string];
  const suggested = (...parts: readonly Part[]) => ({
    type: 'doc',
    content: [
      {
        type: 'paragraph',
        content: parts.map((part) => {
          if (typeof part === 'string') return { type: 'text', text: part };
          const mark: SuggestionMark = { type: part[0], attrs: { id: part[1] } };
          return { type: 'text', text: part[2], marks: [mark] };
        }),
      },
    ],
  });
  const around = (words: string): readonly [string, string] => {
    const at = text.indexOf(words);
    return [text.slice(0, at), text.slice(at + words.length)];
  };
  const [before, after] = around('予处罚238件');
  const corrected: readonly Part[] = [
    before,
    '予',
    ['insertion', 'law', '行政'],
    '处罚',
    ['deletion', 'count', '238'],
    ['insertion', 'count', '236'],
    '件',
    after,
  ];
  const { document } = await legal.call<{ document: { version: number } }>('POST', `${path}/review`);
  const { version } = await legal.call<{ version: number }>('PUT', `${path}/review`, {
    version: document.version,
    content: suggested(...corrected),
  });
  await editor.call('PUT', `${path}/review`, {
    version,
    content: suggested(['insertion', 'year', '一年来,'], ...corrected),
  });
}
