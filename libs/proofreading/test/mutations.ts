import { SET_PHRASES } from '../src/tables/set-phrases.js';
import { MARKED_SENTENCES, type MarkedSentence } from './marked-sentences.js';
import type { RandomNumbers } from './random-numbers.js';

/** A text with one thing broken in it, and where. */
interface Broken {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Breaks a clean text in one way; null where it has nothing of the kind. */
export type Mutation = (text: string, random: RandomNumbers) => Broken | null;

const NUMERALS = '一二三四五六七八九十';

/** One slip of the keys: a digit changed, two exchanged, one lost or typed twice. Never the same number. */
function slip(digits: string, random: RandomNumbers): string {
  if (NUMERALS.includes(digits)) return random.pick([...NUMERALS.slice(1, 9)].filter((other) => other !== digits));
  for (;;) {
    const at = random.below(digits.length);
    const other = [
      digits.slice(0, at) + String(random.below(10)) + digits.slice(at + 1),
      digits.slice(0, at) +
        digits
          .slice(at, at + 2)
          .split('')
          .reverse()
          .join('') +
        digits.slice(at + 2),
      digits.length > 1 ? digits.slice(0, at) + digits.slice(at + 1) : digits,
      digits.slice(0, at + 1) + digits.slice(at),
    ][random.below(4)]!;
    if (/^[1-9]\d*(\.\d+)?$|^0\.\d+$/.test(other) && Number(other) !== Number(digits)) return other;
  }
}

/** Puts a sentence of a kind with one number broken at the end of a paragraph. */
const brokenSentence =
  (kind: MarkedSentence['kind']): Mutation =>
  (text, random) => {
    const { words } = random.pick(MARKED_SENTENCES.filter((sentence) => sentence.kind === kind));
    const numbers = [...words.matchAll(/【([^】]+)】/g)];
    const chosen = random.pick(numbers);
    let sentence =
      words.slice(0, chosen.index) + slip(chosen[1]!, random) + words.slice(chosen.index + chosen[0].length);
    sentence = sentence.replace(/[【】]/g, '');
    return put(text, sentence, random);
  };

/** The sentence after the last mark of a paragraph that has several sentences. */
function put(text: string, sentence: string, random: RandomNumbers): Broken {
  const ends = [...text.matchAll(/。(?=\n)/g)].map((match) => match.index + 1);
  const at = random.pick(ends);
  return { text: text.slice(0, at) + sentence + text.slice(at), start: at, end: at + sentence.length };
}

const putting =
  (make: (random: RandomNumbers) => string): Mutation =>
  (text, random) =>
    put(text, make(random), random);

/** Takes one of the matches away, or puts something in its place. */
const changing =
  (pattern: RegExp, change: (match: RegExpMatchArray, random: RandomNumbers) => string): Mutation =>
  (text, random) => {
    const matches = [...text.matchAll(pattern)];
    if (matches.length === 0) return null;
    const match = random.pick(matches);
    const changed = change(match, random);
    // What is wrong may show at the neighbouring mark of the pair: the line is the place.
    const line = text.lastIndexOf('\n', match.index) + 1;
    const stop = text.indexOf('\n', match.index);
    const end = (stop < 0 ? text.length : stop) + changed.length - match[0].length;
    return { text: text.slice(0, match.index) + changed + text.slice(match.index + match[0].length), start: line, end };
  };

const lose = (marks: string): Mutation => changing(new RegExp(`[${marks}]`, 'g'), () => '');

function brokenPhrase(random: RandomNumbers): string {
  const { phrase } = random.pick(
    SET_PHRASES.filter(({ level, phrase: words }) => level !== '提示' && words.length >= 8),
  );
  const at = 2 + random.below(phrase.length - 5);
  const [lost, swapped] = [phrase.slice(0, at) + phrase.slice(at + 1 + random.below(2)), exchange(phrase, at)];
  return `深入落实${random.pick([lost, swapped])}的要求。`;
}

const exchange = (words: string, at: number): string =>
  words[at] === words[at + 1]
    ? words.slice(0, at) + words.slice(at + 1)
    : words.slice(0, at) + words[at + 1]! + words[at]! + words.slice(at + 2);

const ordinal =
  /(?<=[\n。；：])([一二三四五六七八])(?=是|、)|(?<=\n（)([一二三四五六七八])(?=）)|(?<=\n)([1-8])(?=\.)/g;

/** Every way in which a text is broken. */
export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  sum: brokenSentence('sum'),
  ratio: brokenSentence('ratio'),
  spread: brokenSentence('spread'),
  growth: brokenSentence('growth'),
  count: brokenSentence('count'),
  subset: putting((random) => {
    const [less, more] = [100 + random.below(400), 520 + random.below(400)];
    return random.pick([
      `受理案件${less}件，审结${more}件。`,
      `梳理风险点${less}个，公布风险点${more}个。`,
      `审议议题${less}项，其中涉及法治议题${more}项。`,
      `报送信息${less}条，被采用${more}条。`,
    ]);
  }),
  brackets: lose('（）'),
  quotations: lose('“”'),
  titles: lose('《》'),
  numbering: changing(ordinal, ([words], random) => {
    const isDigit = /\d/.test(words);
    const all = isDigit ? '123456789' : '一二三四五六七八九';
    return random.pick([...all].filter((other) => other !== words));
  }),
  halfWidth: changing(/[，；：（）]/g, ([mark]) => ({ '，': ',', '；': ';', '：': ':', '（': '(', '）': ')' })[mark]!),
  doubledMark: changing(/[，。、；]/g, ([mark], random) => mark + random.pick([...'，。、；'])),
  endMark: changing(/(?<=[^\n]{40})。(?=\n[^\n])/g, () => ''),
  commaBeforeDeng: changing(/(?<=[^、，“”])等(?=\d|方面|领域|活动|文件)/g, () => '、等'),
  parallel: putting((random) => `配备${20 + random.below(60)}名法治专员${30 + random.below(60)}名法律顾问。`),
  rangeDash: changing(/(?<=\d{4})—(?=\d{4})/g, () => '-'),
  blanks: changing(/(?<=[\u4e00-\u9fff]{4})(?=[\u4e00-\u9fff]{4})/g, () => ' '),
  setPhrase: putting(brokenPhrase),
  confusedWord: putting(
    (random) =>
      `持续${random.pick(['畅通赌点', '推进布署', '加强防犯', '开展人民调节', '坚持因地治宜', '深化贯撤'])}工作。`,
  ),
  particle: putting(
    (random) => `为更好的${random.pick(['服务企业发展', '推进各项改革', '保障群众权益'])}，出台若干措施。`,
  ),
  doubledWord: putting((random) => `持续${random.pick(['推进推进重点', '规范规范执法', '加强加强监督'])}工作。`),
  doubledSentence: (text, random) => {
    const sentences = [...text.matchAll(/(?<=。)[^。\n]{24,80}。/g)];
    return sentences.length === 0 ? null : put(text, random.pick(sentences)[0], random);
  },
  badDate: putting((random) => `${random.pick(['2月30日', '4月31日', '13月1日', '6月31日'])}召开专题会议。`),
  yearUnit: putting(
    (random) => `开展202${random.below(6)}${random.pick(['矛盾纠纷排查专项行动', '行政执法案卷评查活动'])}。`,
  ),
  soFar: putting((random) => `${random.pick(['截至目前', '截止目前', '截至今'])}，各项任务有序推进。`),
  emptyHeading: (text, random) => {
    const lines = text.split('\n');
    const heading = random.pick(
      lines.flatMap((line, at) => (/^（[一二三四五六]）[^。]{4,30}$/.test(line) ? [at] : [])),
    );
    if (heading === undefined) return null;
    let end = heading + 1;
    while (end < lines.length && !/^(?:（[一二三四五六七八九]）|[一二三四五六七]、)/.test(lines[end]!)) end += 1;
    const before = lines.slice(0, heading).join('\n').length + 1;
    const broken = [...lines.slice(0, heading + 1), ...lines.slice(end)].join('\n');
    return { text: broken, start: before, end: before + lines[heading]!.length };
  },
  identityNumber: putting(() => '当事人公民身份号码为11010519491231002X，已依法处理。'),
  telephone: putting((random) => `联系人电话13${100_000_000 + random.below(899_999_999)}。`),
  account: putting(() => '汇入账户6222020200112233445，已退还。'),
  citizen: putting((random) => `受援人${random.pick(['王建国', '李小红', '张伟'])}因工伤申请法律援助。`),
  lawName: putting(
    (random) =>
      `学习${random.pick(['《中华人民共和国行政处法法》', '《重大行政决策程序暂行条列》', '《优化营商环竞条例》', '《中华人民共和国行政复仪法》'])}。`,
  ),
  documentNumber: putting(
    (random) => `印发清政发${random.pick(['[2023]', '（2023）', '【2023】'])}${1 + random.below(60)}号文件。`,
  ),
  announcedList: putting(
    (random) => `抓好${random.pick(['两', '四', '五'])}项工作：一是强化培训；二是完善机制；三是加强监督。`,
  ),
};
