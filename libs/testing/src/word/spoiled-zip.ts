/** Offset of the end record, which every zip made here has at its very end. */
const endOf = (zip: Uint8Array): number => zip.byteLength - 22;

/** Each entry of the directory with the offset of its record. */
function* records(zip: Uint8Array): Generator<{ readonly at: number; readonly name: string; readonly local: number }> {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  let at = view.getUint32(endOf(zip) + 16, true);
  while (at < endOf(zip)) {
    const length = view.getUint16(at + 28, true);
    const name = Buffer.from(zip.subarray(at + 46, at + 46 + length)).toString('utf8');
    yield { at, name, local: view.getUint32(at + 42, true) };
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
}

/** A copy of which one entry's record, and its own header, are written over. */
function spoilEntry(
  zip: Uint8Array,
  name: string,
  spoil: (view: DataView, record: number, local: number) => void,
): Uint8Array {
  const copy = zip.slice();
  const view = new DataView(copy.buffer);
  for (const one of records(copy)) if (one.name === name) spoil(view, one.at, one.local);
  return copy;
}

/** The directory says that the part is small. */
export const lyingSize = (zip: Uint8Array, name: string, size: number): Uint8Array =>
  spoilEntry(zip, name, (view, record) => view.setUint32(record + 24, size, true));

export const encrypted = (zip: Uint8Array, name: string): Uint8Array =>
  spoilEntry(zip, name, (view, record) => view.setUint16(record + 8, view.getUint16(record + 8, true) | 1, true));

export const withZip64Sizes = (zip: Uint8Array, name: string): Uint8Array =>
  spoilEntry(zip, name, (view, record) => view.setUint32(record + 24, 0xffffffff, true));

/** Two entries that share the packed bytes of one. */
export function overlapping(zip: Uint8Array, name: string, other: string): Uint8Array {
  const target = [...records(zip)].find((one) => one.name === other)?.local ?? 0;
  return spoilEntry(zip, name, (view, record) => view.setUint32(record + 42, target, true));
}

/** Other bytes before the archive, its offsets set right, as a self-extracting archive has them. */
export function behind(zip: Uint8Array, head: Uint8Array): Uint8Array {
  const copy = new Uint8Array(head.byteLength + zip.byteLength);
  copy.set(head);
  copy.set(zip, head.byteLength);
  const view = new DataView(copy.buffer);
  const end = endOf(copy);
  const shift = (at: number) => view.setUint32(at, view.getUint32(at, true) + head.byteLength, true);
  shift(end + 16);
  for (const { at } of records(copy)) shift(at + 42);
  return copy;
}

export const followed = (zip: Uint8Array, tail: Uint8Array): Uint8Array => new Uint8Array(Buffer.concat([zip, tail]));
