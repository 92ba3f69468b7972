import { createHash, randomBytes } from 'node:crypto';

const RECOVERY_CODES = 10;
// Without those that are taken for another when written by hand: 0 and O, 1, I and L, U and V.
const LETTERS = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 16;

/** Letters chosen evenly: a byte beyond the last whole multiple is drawn again. */
function randomLetters(length: number): string {
  let text = '';
  const limit = 256 - (256 % LETTERS.length);
  while (text.length < length) {
    for (const byte of randomBytes(length)) {
      if (byte < limit && text.length < length) text += LETTERS[byte % LETTERS.length];
    }
  }
  return text;
}

/** A new set, `XXXX-XXXX-XXXX-XXXX`: 78 bits each. */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: RECOVERY_CODES }, () => (randomLetters(LENGTH).match(/.{4}/g) ?? []).join('-'));
}

/**
 * SHA-256, hex, whatever blanks, hyphens and case it was typed with. Without salt or stretching: what nobody chose and
 * has 78 bits is not guessed from its digest.
 */
export function recoveryHash(code: string): string {
  return createHash('sha256').update(code.replace(/[\s-]/g, '').toUpperCase()).digest('hex');
}
