import type { NoiseRule } from './noise-rule.js';
import { breadcrumb } from './rules/a-breadcrumb-names-where-the-page-stands.rule.js';
import { scan } from './rules/a-code-is-to-be-scanned.rule.js';
import { footer } from './rules/a-footer-names-who-runs-the-site.rule.js';
import { pageNumber } from './rules/a-page-number-stands-alone.rule.js';
import { record } from './rules/a-record-describes-the-page.rule.js';
import { sharingSite } from './rules/a-sharing-site-speaks-of-itself.rule.js';
import { access } from './rules/buttons-help-to-read.rule.js';
import { printing } from './rules/buttons-print-or-close-the-page.rule.js';
import { share } from './rules/buttons-share-the-page.rule.js';
import { neighbours } from './rules/neighbours-are-linked.rule.js';
import { today } from './rules/the-day-is-greeted.rule.js';

/** Asked one after another; the first that knows the line names it. */
const NOISE_RULES: readonly NoiseRule[] = [
  breadcrumb,
  scan,
  access,
  printing,
  share,
  pageNumber,
  neighbours,
  footer,
  record,
  sharingSite,
  today,
];

/** Which kind of page furniture a line is, or null. */
export function noiseOf(line: string): NoiseRule | null {
  return line === '' ? null : (NOISE_RULES.find((rule) => rule.matches(line)) ?? null);
}
