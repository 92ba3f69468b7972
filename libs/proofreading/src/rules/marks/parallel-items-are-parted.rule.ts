import type { Remark } from '../../report/finding.js';
import type { Rule } from '../rule.js';

/** A noun between two numbers and nothing else: verbs and particles begin another thought. */
const NOT_A_NOUN =
  /[的了在为由从至到对把被将与和及或每各达占共已是有]|开展|设立|设置|建立|建成|配备|完成|实现|压减|增加|减少|提升|下降|组织|召开|涉及|覆盖|检查|办理|参加|参与|达到|提供|培训|形成|制定|承接|解决|立案|整改|处理|担任|作为|联系|服务|指导|帮扶|负责|对接|管理|结对|走访|慰问|带动|救助|惠及|受理|审结|化解|追/;

/** 服务员, 指导员: a verb that has become the name of people. */
const PEOPLE = /^[^的了在为由从至到对把被将与和及或]{2,6}[员师长官者]$/;

/** Numbers of one measure that follow each other with a noun between are parted by 、: 24名服务员、30名联络员. */
export const parallelItemsAreParted: Rule = {
  id: 'marks/parallel-items-are-parted',
  level: '一般',
  citation: 'GB/T 15834-2011，4.5',
  from: '2012-06-01',
  find: ({ masked, text, quantities }) => {
    const remarks: Remark[] = [];
    quantities.forEach((first, index) => {
      const second = quantities[index + 1];
      if (first.measure === '' || ['percent', 'kind', 'time'].includes(first.group)) return;
      if (second?.measure !== first.measure || first.spelled !== second.spelled) return;
      const noun = masked.slice(first.end, second.start);
      if (!/^[\u4e00-\u9fff]{2,8}$/.test(noun) || (!PEOPLE.test(noun) && NOT_A_NOUN.test(noun))) return;
      const stop = masked.slice(second.end, second.end + 10).search(/[^\u4e00-\u9fff]/);
      const after = masked.slice(second.end, second.end + (stop < 0 ? 10 : stop));
      const verb = after.search(NOT_A_NOUN);
      const end = second.end + Math.min(verb < 0 ? after.length : verb, 6);
      const suggestion = `${text.slice(first.start, second.start)}、${text.slice(second.start, end)}`;
      remarks.push({ start: first.start, end, message: '并列的两项之间缺少顿号。', suggestion });
    });
    return remarks;
  },
};
