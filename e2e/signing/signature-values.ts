/** The value of each signature of a PDF in the order of the file, found by /ByteRange alone. */
export interface CutSignature {
  readonly cms: Buffer;
  readonly covered: Buffer;
  /** Where its hexadecimal digits stand. */
  readonly start: number;
  readonly end: number;
}

/** A DER element without what stands behind it. */
function trimmed(der: Buffer): Buffer {
  const first = der[1] ?? 0;
  const octets = first < 0x80 ? 0 : first & 0x7f;
  const length = octets === 0 ? first : der.readUIntBE(2, octets);
  return der.subarray(0, 2 + octets + length);
}

export function cutSignatures(pdf: Buffer): CutSignature[] {
  return [...pdf.toString('latin1').matchAll(/\/ByteRange \[0 (\d+) (\d+) (\d+)\]/g)].map((found) => {
    const [before = 0, after = 0, rest = 0] = found.slice(1).map(Number);
    return {
      cms: trimmed(Buffer.from(pdf.toString('latin1', before + 1, after - 1), 'hex')),
      covered: Buffer.concat([pdf.subarray(0, before), pdf.subarray(after, after + rest)]),
      start: before + 1,
      end: after - 1,
    };
  });
}

/** A PDF with another value in the place of one signature's; what is covered stays as it was. */
export function withValue(pdf: Buffer, { start, end }: CutSignature, cms: Uint8Array): Buffer {
  const copy = Buffer.from(pdf);
  const digits = Buffer.from(cms).toString('hex');
  if (digits.length > end - start) throw new Error('the value does not fit');
  copy.write(digits.padEnd(end - start, '0'), start, 'latin1');
  return copy;
}
