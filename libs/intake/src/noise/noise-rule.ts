import type { ChangeKind } from '../draft/change.js';

/** One kind of thing that stands on a page and is not of the text. A rule knows kinds of lines, never a site. */
export interface NoiseRule {
  readonly kind: ChangeKind;
  /** After the text's last heading, what follows such a line is of the page too. */
  readonly endsText: boolean;
  /** `line` is without blanks around it. */
  readonly matches: (line: string) => boolean;
}
