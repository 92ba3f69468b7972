/** What a person has to look at; nothing of it was mended. Offsets are UTF-16 units of the result's text. */
export interface Warning {
  readonly code: WarningCode;
  /** In Chinese: what was found, and where that helps, what to do. */
  readonly message: string;
  readonly start: number;
  readonly end: number;
  /** For an offered heading: its words. */
  readonly offer?: string;
}

export type WarningCode =
  | 'NUMBER_TWICE'
  | 'NUMBER_SKIPPED'
  | 'HEADING_OFFERED'
  | 'HEADING_BY_FACE'
  | 'INSERTION_UNRESOLVED'
  | 'DELETION_UNRESOLVED'
  | 'MOVE_UNRESOLVED'
  | 'FORMATTING_CHANGE'
  | 'COMMENT_UNRESOLVED'
  | 'FOOTNOTE_MOVED'
  | 'PICTURE_LEFT_OUT'
  | 'TABLE_FLATTENED'
  | 'FIELD_NEUTRALISED'
  | 'OBJECT_LEFT_OUT'
  | 'LINK_LEFT_OUT'
  | 'SHARING_SITE'
  | 'NOTHING_FOUND';
