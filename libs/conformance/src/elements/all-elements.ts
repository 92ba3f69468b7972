import { headings, indents, lineEnds } from './body.js';
import type { Element } from './element.js';
import { author, bookmarks, documentTitle, embeddedFonts, extractableText, language, tags } from './file.js';
import { copies, imprintApart, imprintPlace, imprintRules, printing } from './imprint.js';
import {
  bodyFace,
  bodyOnFirstPage,
  bodySize,
  charactersPerLine,
  evenLines,
  linesPerPage,
  textColour,
} from './lines-and-characters.js';
import { pageNumberForm, pageNumberPlace, pageNumberPresence } from './page-numbers.js';
import { paper } from './paper.js';
import { addressees, documentNumber, headMark, redRule, signer, title, titleBreaks, topLeft } from './red-head.js';
import { attachmentNote, attachments, dateForm, note, seal, signoff, signoffWithText } from './sign-off.js';
import { cellsHoldText, pictureTexts, readableTables, tableHeads } from './tables-and-pictures.js';
import { tablesAcross } from './tables-across.js';
import { bindingMargin, insideTypeArea, topMargin, typeWidth } from './type-area.js';

/** Every element that is measured, in the standard's order; the file's own properties last. */
export const ALL_ELEMENTS: readonly Element[] = [
  paper,
  topMargin,
  bindingMargin,
  typeWidth,
  insideTypeArea,
  bodySize,
  bodyFace,
  linesPerPage,
  evenLines,
  charactersPerLine,
  textColour,
  topLeft,
  headMark,
  documentNumber,
  signer,
  redRule,
  title,
  titleBreaks,
  addressees,
  bodyOnFirstPage,
  indents,
  headings,
  lineEnds,
  attachmentNote,
  signoff,
  dateForm,
  signoffWithText,
  seal,
  note,
  attachments,
  imprintPlace,
  imprintApart,
  imprintRules,
  copies,
  printing,
  pageNumberPresence,
  pageNumberForm,
  pageNumberPlace,
  tableHeads,
  readableTables,
  cellsHoldText,
  tablesAcross,
  pictureTexts,
  embeddedFonts,
  extractableText,
  tags,
  language,
  documentTitle,
  author,
  bookmarks,
];
