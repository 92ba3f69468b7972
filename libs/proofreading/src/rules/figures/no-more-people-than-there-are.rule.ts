import { readSentences, wordsAfter, wordsBefore } from '../../claims/sentence-reading.js';
import { compareDecimals, printed } from '../../numbers/compare-quantities.js';
import type { Quantity } from '../../numbers/quantity.js';
import type { Remark } from '../../report/finding.js';
import type { Rule } from '../rule.js';

/** A number of people on the books. */
const ON_THE_BOOKS = /在册|在编|持证|现有|共有|实有/;
/** What people are called, of four characters so that it names a body and no crowd. */
const BODY = /([\u4e00-\u9fff]{2}(?:人员|律师|调解员|联络员|监督员|队员|志愿者|干部))/;

interface Told {
  readonly quantity: Quantity;
  readonly body: string;
  readonly onTheBooks: boolean;
}

/** All characters of `word` stand in `words` in their order: 执法人员 in 执法证人员. */
function standsIn(word: string, words: string): boolean {
  let at = 0;
  for (const char of words) if (char === word.charAt(at)) at += 1;
  return at === word.length;
}

/** In one paragraph no more people of a kind do something than there are on the books. */
export const noMorePeopleThanThereAre: Rule = {
  id: 'figures/no-more-people-than-there-are',
  level: '提示',
  ofParagraph: true,
  find: (proof) => {
    const remarks: Remark[] = [];
    let told: Told[] = [];
    let paragraph = -1;
    const compare = (): void => {
      for (const all of told.filter(({ onTheBooks }) => onTheBooks)) {
        for (const some of told) {
          if (some.onTheBooks || compareDecimals(some.quantity.value, all.quantity.value) <= 0) continue;
          const name = BODY.exec(some.body)?.[1];
          if (name === undefined || !standsIn(name, all.body)) continue;
          const { start, end } = some.quantity;
          const message = `${name}${printed(some.quantity.value)}人多于同段在册的${printed(all.quantity.value)}人，请核对口径。`;
          remarks.push({
            start,
            end: end + name.length,
            message,
            places: [
              { start, end: end + name.length },
              { start: all.quantity.start, end: all.quantity.end },
            ],
          });
        }
      }
      told = [];
    };
    for (const reading of readSentences(proof)) {
      if (reading.paragraph !== paragraph) compare();
      paragraph = reading.paragraph;
      for (const quantity of reading.quantities) {
        if (quantity.group !== 'person') continue;
        const before = wordsBefore(reading, quantity);
        told.push({
          quantity,
          body: before.slice(-16) + wordsAfter(reading, quantity).slice(0, 8),
          onTheBooks: ON_THE_BOOKS.test(before),
        });
      }
    }
    compare();
    return remarks;
  },
};
