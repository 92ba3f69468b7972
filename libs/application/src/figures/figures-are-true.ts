import { formOfText, invalid, type Outcome } from '@chancery/domain';
import { figureReferencesIn, type FigureReference, type FragmentDoc } from '@chancery/documents';
import type { Tx } from '../ports/unit-of-work.js';
import { figureBook } from './figure-book.js';

/** Every figure that a text refers to is in this government's ledger, and reads as the ledger prints it. */
export async function figuresAreTrue(tx: Tx, doc: FragmentDoc): Promise<Outcome<true>> {
  const book = figureBook(tx);
  const wrong: FigureReference[] = [];
  for (const reference of figureReferencesIn(doc)) {
    const page = await book(reference.indicator);
    const value = page?.values.find((v) => v.id === reference.valueVersion);
    if (!page || !value || !formOfText(page.indicator, value.value, reference.text)) wrong.push(reference);
  }
  if (wrong.length === 0) return true;
  const texts = wrong.slice(0, 5).map((reference) => `“${reference.text}”`);
  return invalid(
    'FIGURE_REFERENCE_WRONG',
    `文中引用的数据${texts.join('、')}与数据台账不符。请删去该引用,从台账中重新选取后再保存。`,
    wrong,
  );
}
