import { describe, expect, test } from '@jest/globals';
import { embeddedFonts } from '../src/pdf/embedded-fonts.js';

const pdf = (text: string) => new TextEncoder().encode(text);

describe('embeddedFonts', () => {
  test('names each once, without the subset’s prefix', () => {
    expect(
      embeddedFonts(
        pdf(
          '<</Type /Font /BaseFont /AAAAAA+NotoSerifSC-Regular>> /BaseFont/BAAAAA+NotoSerifSC-Regular /BaseFont /FangSong/X',
        ),
      ),
    ).toEqual(['FangSong', 'NotoSerifSC-Regular']);
  });
  test('a page without fonts names none', () => expect(embeddedFonts(pdf('%PDF-1.4 /Type /Page'))).toEqual([]));
});
