export interface PictureSize {
  readonly mediaType: 'image/png' | 'image/jpeg';
  /** Pixels */
  readonly width: number;
  readonly height: number;
  /** Bytes up to where the picture ends. */
  readonly length: number;
}

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Start of frame of every kind of JPEG; C4, C8 and CC are tables. */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/** Size of a PNG or JPEG from its header, without decoding anything; null when it is neither, or broken. */
export function pictureSize(data: Uint8Array): PictureSize | null {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  if (PNG.every((byte, i) => data[i] === byte)) return pngSize(view);
  return data[0] === 0xff && data[1] === 0xd8 ? jpegSize(view) : null;
}

/** Chunk after chunk to IEND (PNG, third edition, 5.3). */
function pngSize(view: DataView): PictureSize | null {
  let at = PNG.length;
  let size: { width: number; height: number } | null = null;
  while (at + 12 <= view.byteLength) {
    const length = view.getUint32(at);
    const type = view.getUint32(at + 4);
    if (type === 0x49484452 && length === 13 && at + 24 <= view.byteLength) {
      size = { width: view.getUint32(at + 8), height: view.getUint32(at + 12) };
    }
    at += 12 + length;
    if (type === 0x49454e44)
      return size && at <= view.byteLength ? { mediaType: 'image/png', ...size, length: at } : null;
  }
  return null;
}

/** Segment after segment to the start of frame (ITU-T T.81, B.1.1.4); its end is the last end mark. */
function jpegSize(view: DataView): PictureSize | null {
  let at = 2;
  while (at + 9 < view.byteLength) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) at += 1;
    else if (isFrame(marker)) {
      const height = view.getUint16(at + 5);
      const width = view.getUint16(at + 7);
      return { mediaType: 'image/jpeg', width, height, length: endOfJpeg(view) };
    } else if (marker === 0xd9 || marker === 0xda) return null;
    else at += marker >= 0xd0 && marker <= 0xd8 ? 2 : 2 + view.getUint16(at + 2);
  }
  return null;
}

function endOfJpeg(view: DataView): number {
  for (let at = view.byteLength - 2; at > 2; at -= 1) {
    if (view.getUint8(at) === 0xff && view.getUint8(at + 1) === 0xd9) return at + 2;
  }
  return 0;
}
