import { NUMBERING_STYLES, type BlockNumbering, type NumberingStyle } from '@chancery/documents';
import type { OrdinalForm } from './ordinal-forms.js';

/** What a person has made of a paragraph: no heading at all, or a heading with numbers of this style, or with none. */
export const HEADING_CHOICES = ['text', ...NUMBERING_STYLES, 'none'] as const;
export type HeadingChoice = 'text' | BlockNumbering;

/** By the place of the paragraph in the source (`ImportedBlock.at`), in UTF-16 units. */
export type HeadingChoices = Readonly<Record<string, HeadingChoice>>;

export const FORM_OF_STYLE: Readonly<Record<NumberingStyle, OrdinalForm>> = {
  '一、': 'chinese',
  '（一）': 'bracketed',
  '1.': 'digit',
  '（1）': 'bracketedDigit',
  一是: 'isFirst',
};
