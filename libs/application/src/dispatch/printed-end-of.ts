import { PAGE, type OfficialDocument, type PrintedEnd } from '@chancery/documents';
import type { RenderedPdf } from '../ports/services.js';

const POINTS_PER_MM = 72 / 25.4;
const LINE = (PAGE.typeHeight / PAGE.linesPerPage) * POINTS_PER_MM;
const TYPE_TOP = (PAGE.height - PAGE.marginTop) * POINTS_PER_MM;
const TYPE_BOTTOM = PAGE.marginBottom * POINTS_PER_MM;

/** How the PDF ends, told by where its seal will stand: on 署名 and 成文日期, which are two lines. */
export function printedEndOf(
  { imprintAlone, sealPlacement }: Pick<RenderedPdf, 'imprintAlone' | 'sealPlacement'>,
  { note }: Pick<OfficialDocument, 'note'>,
): PrintedEnd {
  const under = Math.floor((sealPlacement.centreY - LINE - TYPE_BOTTOM) / LINE);
  return {
    imprintAlone,
    linesOver: Math.max(0, Math.floor((TYPE_TOP - sealPlacement.centreY - LINE) / LINE) + 1),
    linesUnder: Math.max(0, under - (note === '' ? 0 : 1)),
  };
}
