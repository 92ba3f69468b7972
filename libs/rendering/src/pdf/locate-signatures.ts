import type { SealPlacement, SignaturePlace } from '@chancery/application';
import { PAGE } from '@chancery/documents';
import type { PdfLine } from './read-pdf.js';

const POINTS_PER_MM = 72 / 25.4;
/** The larger of the seals that are used (国发〔1999〕25号). */
const SEAL_RADIUS = (45 / 2) * POINTS_PER_MM;
const GAP = 6;
/** Over and under the baselines of the two lines of the sign-off. */
const ASCENT = 16;
const DESCENT = 5;
/** Narrower than this, no name can be read. */
const NARROWEST = 30 * POINTS_PER_MM;

/**
 * The room to the left of 署名 and 成文日期, as high as both: from the type area's edge to the seal, or to whatever is printed
 * there. Signatures stand beside the sign-off and never over text (GB/T 9704-2012, 7.3.5 asks the same of the seal).
 * @returns null where no name would fit
 */
export function locateSignatures(lines: readonly PdfLine[], seal: SealPlacement): SignaturePlace | null {
  const onPage = lines.filter(({ page }) => page === seal.page);
  const sealed = onPage.filter(({ x, right, y }) => {
    return x <= seal.centreX && right >= seal.centreX && Math.abs(y - seal.centreY) < SEAL_RADIUS;
  });
  // 署名 and 成文日期 are the two lines nearest to the seal's centre.
  const signoff = sealed.sort((a, b) => Math.abs(a.y - seal.centreY) - Math.abs(b.y - seal.centreY)).slice(0, 2);
  if (signoff.length < 2) return null;
  const baselines = signoff.map(({ y }) => y);
  const [bottom, top] = [Math.min(...baselines) - DESCENT, Math.max(...baselines) + ASCENT];
  const beside = onPage.filter(({ y, size }) => y + size > bottom && y - DESCENT < top);
  const left = PAGE.marginLeft * POINTS_PER_MM;
  const right = Math.min(seal.centreX - SEAL_RADIUS, ...beside.map(({ x }) => x)) - GAP;
  return right - left < NARROWEST ? null : { page: seal.page, left, bottom, right, top };
}
