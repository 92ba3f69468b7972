import { remarksOn, type Rule } from '../rule.js';

/** Verbs of two characters before which an adverb stands, with 地. */
const VERBS =
  '服务|方便|推进|推动|开展|落实|保障|促进|提高|提升|完善|加强|解决|做好|维护|履行|发挥|化解|规范|实现|满足|贯彻|执行|建设|支持|帮助|引导|监督|保护|优化|适应|融入|掌握|理解|运用';
/** Adverbs that stand before a verb and nothing else: 更好的服务. */
const ADVERBS =
  '更好|更加有效|更加有力|更有效|更有力|更快|更深入|积极|切实|扎实|深入|全面|有效|有力|有序|认真|严格|及时|不断|充分|进一步|逐步|顺利|准确|大力|深刻|自觉|主动';

const BEFORE_VERB = new RegExp(`(${ADVERBS})的(${VERBS})(?![的性力者制体工机水能])`, 'g');
const COMPLEMENT = /(做|抓|办|管|落实|执行|推进|完成)的(很好|更好|扎实|到位|不够|较好|越来越好|好)(?=[，。；、])/g;
const DI_NOUN = /(广大|重要|主要|基本|突出|显著|良好)地(成效|作用|问题|意义|成绩|保障|群众|干部|工作|基础)/g;

/** Verbs and nothing else, whatever follows: 更好的推动工作. */
const ONLY_VERBS = '推动|推进|开展|落实|贯彻|履行|发挥|化解|促进|加强|做好'.split('|');
const BEFORE_ONLY_VERB = new RegExp(`更好的(${ONLY_VERBS.join('|')})(?![的，。；、者力])`, 'g');

/** 地 stands before a verb, 得 after it, 的 before a noun. */
export const deIsTheRightOne: Rule = {
  id: 'words/de-is-the-right-one',
  level: '一般',
  ofParagraph: true,
  citation: '《现代汉语词典》“的”“地”“得”',
  find: ({ folded }) => [
    ...remarksOn(folded, BEFORE_VERB, (match, at) => {
      const [words, adverb = '', verb = ''] = match;
      // 更好的服务环境, 有效的监督机制: the verb is part of a noun.
      const next = folded.slice(at + words.length, at + words.length + 2);
      if (!/^(?:更好|更快|更深入|更有)/.test(adverb) && !/^[了全各企群人经高法依我]/.test(next)) return null;
      if (adverb === '更好' && ONLY_VERBS.includes(verb)) return null;
      if (/^(?:[，。；、：）”]|体系|机制|环境|工作|力量|水平|能力|措施|$)/.test(next) || /^[，。；、）”]/.test(next))
        return null;
      return { message: `“${adverb}”修饰动词“${verb}”，应用“地”。`, suggestion: `${adverb}地${verb}` };
    }),
    ...remarksOn(folded, BEFORE_ONLY_VERB, ([, verb = '']) => ({
      message: `“更好”修饰动词“${verb}”，应用“地”。`,
      suggestion: `更好地${verb}`,
    })),
    ...remarksOn(folded, COMPLEMENT, ([, verb = '', how = '']) => ({
      message: `“${verb}”后是补语，应用“得”。`,
      suggestion: `${verb}得${how}`,
    })),
    ...remarksOn(folded, DI_NOUN, ([, adjective = '', noun = '']) => ({
      message: `“${noun}”是名词，前面应用“的”。`,
      suggestion: `${adjective}的${noun}`,
    })),
  ],
};
