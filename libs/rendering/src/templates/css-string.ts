/** Characters that end or change a CSS string, and those that Handlebars would write as HTML entities, which CSS does not read. */
const SPECIAL = /[\\"'&<>`=\n\r\f]/g;

/** Text as it stands between the quotes of a CSS string; each special character by its number. */
export const cssString = (text: string): string =>
  text.replace(SPECIAL, (character) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `);
