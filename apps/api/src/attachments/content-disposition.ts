/** What a header may carry of a name as it is (RFC 5987 attr-char). */
const isPlain = (character: string): boolean => /[A-Za-z0-9!#$&+.^_`|~-]/.test(character);

/**
 * A file's name in a header (RFC 6266): in ASCII for the oldest readers, and whole in UTF-8 (RFC 5987). The name is
 * what a person typed, so every byte that is not plainly harmless is written as a number.
 */
export function contentDisposition(kind: 'attachment' | 'inline', name: string): string {
  const ascii = [...name].map((character) => (isPlain(character) ? character : '_')).join('');
  const whole = [...Buffer.from(name, 'utf8')]
    .map((byte) => {
      const character = String.fromCharCode(byte);
      return isPlain(character) ? character : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
    })
    .join('');
  return `${kind}; filename="${ascii}"; filename*=UTF-8''${whole}`;
}
