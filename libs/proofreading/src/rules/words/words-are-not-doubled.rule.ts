import { remarksOn, type Rule } from '../rule.js';

const CHARACTERS = /([的了在是和与及对为将把被由从])\1/g;
/** 1200名名. Three of them say “each”: 128件件件有回音. */
const MEASURES = /(?<=[\d万亿余多])([件个名项次户场份家条起处部期万亿元%])\1(?!\1)/g;
const WORDS = /([\u4e00-\u9fff]{2,6})\1/g;
/** A quoted name and its last word again: “互联网+监管”监管. */
const AFTER_QUOTATION = /[^“”\n]{0,10}([\u4e00-\u9fff]{2,4})”\1/g;
/** Words that are doubled on purpose, and 退税缓税缓费. */
const ON_PURPOSE = /^[一个层步点滴天年人时处家户代]|^(?:研究|讨论|商量|学习|税缓)$|^(.)\1/;
const RIGHT = new Set(['为为', '是是', '和和', '对对', '从从', '在在']);

/** No word stands twice in a row by a slip of the keys. */
export const wordsAreNotDoubled: Rule = {
  id: 'words/words-are-not-doubled',
  level: '一般',
  ofParagraph: true,
  find: ({ folded }) => [
    ...remarksOn(folded, CHARACTERS, ([words], at) => {
      const around = folded.slice(Math.max(0, at - 1), at + 3);
      if (RIGHT.has(words) && /目的|为了|因为|对对[方联口]|和和[睦气]|从从容/.test(around)) return null;
      if (words === '的的' && /目的的|的的确/.test(around)) return null;
      if (words === '为为' && /[作成认因行]为为/.test(around)) return null;
      if (words === '了了' && /了了解|[除为]了了/.test(around)) return null;
      if (
        /^(?:及及|与与|对对|和和|由由|从从|把把|将将|被被|在在|是是)$/.test(words) &&
        /及及时|参与与|普及及|共和和|理由由|应对对|针对对|总和和|存在在|正在在/.test(around)
      )
        return null;
      return { message: `“${words}”重复，多了一个字。`, suggestion: words.charAt(0) };
    }),
    ...remarksOn(folded, MEASURES, ([words]) => ({
      message: `“${words}”重复，多了一个字。`,
      suggestion: words.charAt(0),
    })),
    ...remarksOn(folded, WORDS, ([words, word = '']) =>
      ON_PURPOSE.test(word) ? null : { message: `“${word}”连续重复。`, suggestion: words.slice(word.length) },
    ),
    ...remarksOn(folded, AFTER_QUOTATION, ([words, word = '']) =>
      // “谁执法谁普法”普法责任制 is the system's own name.
      words.includes('谁执法谁普法”') || words.includes('谁执法、谁普法”')
        ? null
        : { level: '提示', message: `引号内外“${word}”重复。` },
    ),
  ],
};
