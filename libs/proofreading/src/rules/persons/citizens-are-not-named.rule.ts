import { SURNAMES } from '../../tables/surnames.js';
import { remarksOn, type Rule } from '../rule.js';

/** Words before a citizen's name in the story of a case. */
const ROLES =
  '当事人|村民|居民|原告|被告人|申请人|被申请人|第三人|犯罪嫌疑人|嫌疑人|违法行为人|受援人|上诉人|被害人|受害人|死者|伤者|患者|群众|业主|农民工|市民|司机|驾驶员|学生|举报人|投诉人|罪犯|社区矫正对象';
/** After these the two or three characters are a name. */
const AFTER = '(?=(?:[，、。；：（]|因|与|诉|在|向|对|的|等|于|系|为|以|不服|提|申|驾|涉|及|和|被|将|到|称))';
const NAMED = new RegExp(`(?:${ROLES})([${SURNAMES}][\\u4e00-\\u9fff]{1,2}?)${AFTER}`, 'g');
/** 张某, 李某某, 王先生: left out already. And words that begin with a character that is also a family name. */
const NO_NAME =
  /[某先女士×]|^(?:方[面式便法]|任[务何]|严[格重]|金额|石油|江[苏西]|万[人余户]|余[人名]|于[年是]|向[政法]|程[序度]|许[可多]|史上|何种|白天|林[权地业]|田地|武装|钱款|付款|莫非|马上|安[全]|黄[牛金]|龙头|雷电|汤|段)/;

/** Citizens in a case are not named in a text for publication. */
export const citizensAreNotNamed: Rule = {
  id: 'persons/citizens-are-not-named',
  level: '一般',
  ofParagraph: true,
  citation: '《个人信息保护法》第四条、第十三条',
  from: '2021-11-01',
  find: ({ masked }) =>
    remarksOn(masked, NAMED, ([words, name = ''], at) => {
      if (NO_NAME.test(name)) return null;
      const start = at + words.length - name.length;
      return {
        start,
        end: start + name.length,
        message: '案件中的公民姓名，公开时应隐去。',
        suggestion: `${name.charAt(0)}某`,
      };
    }),
};
