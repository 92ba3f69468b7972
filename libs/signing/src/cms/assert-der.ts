import { reject } from '../rejected.js';

/** Universal types that are written in pieces of their own (X.680); all others are primitive in DER (X.690, 10.2). */
const CONSTRUCTED = new Set([0x10, 0x11]);
const PRIMITIVE = new Set([1, 2, 3, 4, 5, 6, 10, 12, 19, 20, 22, 23, 24, 28, 30]);
const DEEPEST = 40;

const notDer = (): never => reject('FILE_NOT_UNDERSTOOD', '签名数据不是规范编码(DER)');

/** The length octets at `at` in their one shortest form (X.690, 10.1). */
function lengthAt(der: Uint8Array, at: number): { length: number; next: number } {
  const first = der[at] ?? notDer();
  if (first < 0x80) return { length: first, next: at + 1 };
  const octets = first & 0x7f;
  if (octets === 0 || octets > 4) return notDer();
  let length = 0;
  for (let i = 1; i <= octets; i += 1) length = length * 256 + (der[at + i] ?? notDer());
  if (length < 0x80 || length < 256 ** (octets - 1)) return notDer();
  return { length, next: at + 1 + octets };
}

function primitive(tag: number, value: Uint8Array): void {
  const [first = 0, second = 0] = value;
  const whole = tag === 2 || tag === 10;
  if (
    whole &&
    (value.length === 0 || (value.length > 1 && (first === 0 || first === 0xff) && first >> 7 === second >> 7))
  )
    notDer();
  if (tag === 1 && (value.length !== 1 || (first !== 0 && first !== 0xff))) notDer();
  if (tag === 3 && (value.length === 0 || first > 7)) notDer();
  if (tag === 5 && value.length > 0) notDer();
}

function element(der: Uint8Array, at: number, end: number, depth: number): number {
  const tag = der[at] ?? notDer();
  const number = tag & 0x1f;
  if (number === 0x1f || depth > DEEPEST) return notDer();
  const { length, next } = lengthAt(der, at + 1);
  const stop = next + length;
  if (stop > end) return notDer();
  const isConstructed = (tag & 0x20) !== 0;
  if (tag >> 6 === 0 && !(isConstructed ? CONSTRUCTED : PRIMITIVE).has(number)) return notDer();
  if (!isConstructed) {
    if (tag >> 6 === 0) primitive(number, der.subarray(next, stop));
    return stop;
  }
  let previous: Uint8Array | null = null;
  for (let child = next; child < stop;) {
    const after = element(der, child, stop, depth + 1);
    const own = der.subarray(child, after);
    // The members of a SET OF stand in order of their encodings (X.690, 11.6).
    if (tag === 0x31 && previous && Buffer.compare(previous, own) > 0) return notDer();
    previous = own;
    child = after;
  }
  return stop;
}

/**
 * Every tag and length of a structure in the one form that DER knows, so that no bit of either can be changed
 * without being seen.
 * @throws Rejected
 */
export function assertDer(der: Uint8Array): void {
  if (element(der, 0, der.length, 0) !== der.length) notDer();
}
