import type { Schemas } from '../../api-client/client.js';

export type Plan = Schemas['PastReportPlan'];
export type Mend = Schemas['NodeMend'];
export type HeadingChoice = Plan['choices']['headings'][string];

export const NO_PLAN: Plan = {
  choices: { decisions: {}, undone: [], headings: {} },
  depth: null,
  acceptedOffers: [],
  mends: [],
};

const choose = (plan: Plan, choices: Partial<Plan['choices']>): Plan => ({
  ...plan,
  choices: { ...plan.choices, ...choices },
});

/** Decisions change the source, in which all other choices have their places: those are made anew. */
export const decide = (plan: Plan, decisions: Plan['choices']['decisions']): Plan => ({
  ...plan,
  choices: { ...NO_PLAN.choices, decisions },
  mends: [],
});

/** The same decisions and nothing else: automatic changes have their places in what is read with it. */
export const onlyDecided = ({ choices: { decisions } }: Plan): Plan => decide(NO_PLAN, decisions);

export const undo = (plan: Plan, undone: readonly string[]): Plan => choose(plan, { undone: [...undone] });

export const offer = (plan: Plan, heading: string, taken: boolean): Plan => ({
  ...plan,
  acceptedOffers: [...plan.acceptedOffers.filter((one) => one !== heading), ...(taken ? [heading] : [])],
});

/** Changes what was mended of one node, and leaves the others. */
export function mend(plan: Plan, key: string, changes: Partial<Mend>): Plan {
  const before = plan.mends.find((one) => one.key === key);
  return { ...plan, mends: [...plan.mends.filter((one) => one.key !== key), { ...before, ...changes, key }] };
}

export function makeHeading(plan: Plan, at: number, choice: HeadingChoice): Plan {
  return choose(plan, { headings: { ...plan.choices.headings, [String(at)]: choice } });
}

/** Takes a heading for text: one that a person had made is forgotten, one of the source is left out. */
export function makeText(plan: Plan, key: string): Plan {
  const at = key.replace(/^h/, '');
  if (!(at in plan.choices.headings)) return mend(plan, key, { isHeading: false });
  const { [at]: _forgotten, ...headings } = plan.choices.headings;
  return choose(plan, { headings });
}

export function makeHeadingAgain(plan: Plan, key: string): Plan {
  return { ...plan, mends: plan.mends.filter((one) => one.key !== key) };
}

const STYLES: readonly (readonly [RegExp, HeadingChoice])[] = [
  [/^[一二三四五六七八九十]+、/, '一、'],
  [/^[（(][一二三四五六七八九十]+[）)]/, '（一）'],
  [/^\d+[.．、]/, '1.'],
  [/^[（(]\d+[）)]/, '（1）'],
];

/** The level that a line's own number gives it as a heading. */
export const choiceOfLine = (words: string): HeadingChoice =>
  STYLES.find(([number]) => number.test(words))?.[1] ?? 'none';
