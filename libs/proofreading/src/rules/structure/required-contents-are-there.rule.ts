import type { Remark } from '../../report/finding.js';
import type { RequiredContent } from '../../report/proofreading-context.js';
import { findPart } from '../../text/find-part.js';
import type { ProofText } from '../../text/proof-text.js';
import type { Rule } from '../rule.js';

/** Of a text shorter than this nobody expects the whole report: it is one department's part. */
const WHOLE_REPORT = 1500;

const CAUSES =
  /原因(?:是|在于|有|主要|：)|究其原因|由于|源于|缘于|成因|症结|根子|受[^，。；]{2,12}(?:影响|制约|所限)|根源|主要是因为|因为/;

const NAMES: Readonly<Record<RequiredContent, string>> = {
  measures: '上一年度主要举措和成效',
  firstResponsible: '党政主要负责人履行推进法治建设第一责任人职责有关情况',
  problems: '存在的不足',
  causes: '存在不足的原因',
  nextSteps: '下一年度主要安排',
};

function isThere(proof: ProofText, content: RequiredContent): boolean {
  switch (content) {
    case 'measures':
      return true;
    case 'firstResponsible':
      return proof.folded.includes('第一责任人');
    case 'problems':
    case 'nextSteps':
      return findPart(proof, content) !== null;
    case 'causes': {
      const part = findPart(proof, 'problems');
      if (!part) return true;
      // The heading may promise causes; the text has to give them.
      const body = proof.folded.slice(part.start, part.end).replace(/^[^\n。]*(?:\n|。)/, '');
      return CAUSES.test(body);
    }
  }
}

/** The five contents that every yearly report has. */
export const requiredContentsAreThere: Rule = {
  id: 'structure/required-contents-are-there',
  level: '一般',
  citation: '厅字〔2019〕28号，第四章',
  from: '2019-04-15',
  ofWholeReport: true,
  find: (proof, { required }) => {
    const wanted = required ?? (['firstResponsible', 'problems', 'causes', 'nextSteps'] as const);
    if (proof.headings.length < 2 || (required === undefined && proof.text.length < WHOLE_REPORT)) return [];
    return wanted
      .filter((content) => !isThere(proof, content))
      .map((content): Remark => {
        const part = content === 'causes' ? findPart(proof, 'problems') : null;
        const stop = part ? proof.folded.slice(part.start, part.end).search(/[。\n，]/) : -1;
        const place = part ? { start: part.start, end: stop < 0 ? part.end : part.start + stop } : { start: 0, end: 0 };
        return { ...place, message: `缺少必备内容：${NAMES[content]}。` };
      });
  },
};
