import { remarksOn, type Rule } from '../rule.js';

const STACKED =
  /就对(?=[\u4e00-\u9fff]{2,24}(?:进行|作出|开展|予以))|关于对|对于对|通过在(?=[^，。]{2,20}(?:使|让))|将把|把将|被由|从自|为了使得/g;

/** Two prepositions for one object: 就对…进行. */
export const prepositionsAreNotStacked: Rule = {
  id: 'words/prepositions-are-not-stacked',
  level: '提示',
  find: ({ masked }) =>
    remarksOn(masked, STACKED, ([words], at) => ({
      end: at + words.length + 2,
      message: `介词“${words}”叠用，宜删去一个。`,
      suggestion: words.slice(0, 1) + masked.slice(at + words.length, at + words.length + 2),
    })),
};
