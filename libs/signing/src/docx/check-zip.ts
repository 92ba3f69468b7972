const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_LENGTH = 22;
const bad = (what: string): never => {
  throw new Error(`zip ${what}`);
};

/**
 * A zip that every reader reads alike: entries one after another from the first byte, listed in the same order in
 * the directory with the same name, method, sizes and checksum, no extra fields, comments or data in between
 * (APPNOTE 4.3). So a reader that goes by the local headers sees the parts that were verified.
 * Not looked at: versions, times, attributes. @throws Error naming what is wrong
 */
export function checkZip(data: Uint8Array): void {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const u16 = (at: number): number => view.getUint16(at, true);
  const u32 = (at: number): number => view.getUint32(at, true);
  const bytes = (at: number, length: number): string => Buffer.from(data.subarray(at, at + length)).toString('latin1');
  const end = data.byteLength - END_LENGTH;
  if (end < 0 || u32(end) !== END || u16(end + 20) !== 0) return bad('does not end with its directory');
  const count = u16(end + 10);
  if (u32(end + 4) !== 0 || u16(end + 8) !== count) return bad('in several volumes');
  const start = u32(end + 16);
  if (start + u32(end + 12) !== end) return bad('directory is not where it should be');
  let central = start;
  let local = 0;
  for (let i = 0; i < count; i += 1) {
    if (u32(central) !== CENTRAL || u32(local) !== LOCAL) return bad('entry expected');
    const nameLength = u16(central + 28);
    if (u16(central + 30) + u16(central + 32) + u16(central + 34) + u16(local + 28) !== 0)
      return bad('entry with extra fields');
    if (u32(central + 42) !== local) return bad('entry out of order');
    // Flags, method, checksum, sizes and length of the name, past the time; then the name itself.
    const same =
      bytes(central + 8, 4) === bytes(local + 6, 4) &&
      bytes(central + 16, 14) === bytes(local + 14, 14) &&
      bytes(central + 46, nameLength) === bytes(local + 30, nameLength);
    if (!same) return bad('entry differs between header and directory');
    if ((u16(local + 6) & ~0x0800) !== 0) return bad('entry encrypted or with a data descriptor');
    local += 30 + nameLength + u32(local + 18);
    central += 46 + nameLength;
  }
  if (local !== start || central !== end) return bad('with data outside its entries');
}
