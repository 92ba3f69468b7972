import { PdfFile } from '../pdf-file.js';
import type { PdfDict, PdfValue } from '../pdf-objects.js';
import { everyFontIsEmbedded } from './every-font-is-embedded.rule.js';
import type { LintRule } from './lint-rule.js';
import { noEmbeddedFiles } from './no-embedded-files.rule.js';
import { noHiddenLayers } from './no-hidden-layers.rule.js';
import { noJavaScript } from './no-javascript.rule.js';
import { noMovingPictures } from './no-moving-pictures.rule.js';
import { onlyLinksAsActions } from './only-links-as-actions.rule.js';

const RULES: readonly LintRule[] = [
  noJavaScript,
  onlyLinksAsActions,
  noHiddenLayers,
  noEmbeddedFiles,
  noMovingPictures,
  everyFontIsEmbedded,
];

/** A PDF that must not be signed, with every reason. */
export class UnfitPdf extends Error {
  constructor(readonly findings: readonly { readonly rule: string; readonly message: string }[]) {
    super(findings.map(({ message }) => message).join(';'));
  }
}

/** Every dictionary that can be reached from the trailer, each once. */
function* dictionaries(file: PdfFile): Generator<PdfDict> {
  const seen = new Set<number>();
  const waiting: PdfValue[] = [file.trailer];
  for (let value = waiting.pop(); value; value = waiting.pop()) {
    if (value.kind === 'ref') {
      // A reference to nothing is null (ISO 32000-1, 7.3.10).
      const place = file.references.places.get(value.number);
      if (!seen.has(value.number) && place && place.kind !== 'free') waiting.push(file.object(value));
      seen.add(value.number);
    } else if (value.kind === 'array') {
      for (const item of value.items) waiting.push(item);
    } else if (value.kind === 'dict') {
      yield value;
      for (const item of value.entries.values()) waiting.push(item);
    }
  }
}

/**
 * Looks for what could make a signed file show something else than what was signed.
 * @throws UnfitPdf, or Error on a file that cannot be read
 */
export function lintPdf(pdf: Uint8Array): void {
  const file = new PdfFile(pdf);
  const found = new Map<string, { rule: string; message: string }>();
  for (const dictionary of dictionaries(file)) {
    for (const { name, judge } of RULES) {
      const message = judge(dictionary, file);
      if (message) found.set(message, { rule: name, message });
    }
  }
  if (found.size > 0) throw new UnfitPdf([...found.values()]);
}
