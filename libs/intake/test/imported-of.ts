import { isRefusal, type Outcome } from '@chancery/domain';
import { importFile, type Imported, type ImportOptions } from '../src/index.js';

/** What was imported; a refusal is a failure of the test. */
function taken(outcome: Outcome<Imported>): Imported {
  if (isRefusal(outcome)) throw new Error(`${outcome.code} ${String(outcome.details)}`);
  return outcome;
}

export const importText = (text: string, options: ImportOptions = {}): Imported =>
  taken(importFile('报告.txt', new TextEncoder().encode(text), options));

export const importHtml = (html: string, options: ImportOptions = {}): Imported =>
  taken(importFile('报告.html', new TextEncoder().encode(html), options));

export const importWord = (file: Uint8Array, options: ImportOptions = {}): Imported =>
  taken(importFile('报告.docx', file, options));

/** The outline as a person would write it down: depth, number, words; `→` where the text runs on. */
export const tree = ({ outline }: Imported): string[] =>
  outline.map(({ level, numbering, heading, runIn }) => `${level} ${numbering}|${heading}${runIn ? '→' : ''}`);

export const codes = ({ warnings }: Imported): string[] => warnings.map(({ code }) => code);
