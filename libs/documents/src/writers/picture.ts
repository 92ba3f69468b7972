import type { FlowImage } from '../flow/flow.js';

/** A picture's bytes as they were made when it was handed in: one of two forms, never a vector, never animated. */
export interface Picture {
  readonly data: Uint8Array;
  readonly mediaType: 'image/png' | 'image/jpeg';
  /** Pixels */
  readonly width: number;
  readonly height: number;
}

/** Pictures by the SHA-256 of their bytes. */
export type PictureBook = ReadonlyMap<string, Picture>;

/** A picture leaves room on its page for its caption and a line of text; millimetres. */
const HIGHEST = 190;

/**
 * Reads form and size from the head of a file.
 * @throws Error when it is neither PNG nor JPEG: then it is none of ours.
 */
export function readPicture(data: Uint8Array): Picture {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  if (data.byteLength > 24 && view.getUint32(0) === 0x89504e47) {
    return { data, mediaType: 'image/png', width: view.getUint32(16), height: view.getUint32(20) };
  }
  if (data.byteLength > 4 && view.getUint16(0) === 0xffd8) return { data, mediaType: 'image/jpeg', ...jpegSize(view) };
  throw new Error('a picture in the text is neither PNG nor JPEG');
}

/** Walks a JPEG's segments to the frame header, which tells the size. */
function jpegSize(view: DataView): { width: number; height: number } {
  let at = 2;
  while (at + 9 < view.byteLength && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    // SOF0 to SOF15, without the three of that range that define tables (DHT, JPG, DAC).
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    at += 2 + view.getUint16(at + 2);
  }
  throw new Error('a JPEG without frame header');
}

/** Printed size in millimetres: as wide as the text says, smaller where it would be higher than a page allows. */
export function printedSize(image: FlowImage, { width, height }: Picture): { width: number; height: number } {
  const shown = Math.min(image.width, (HIGHEST * width) / height);
  return { width: shown, height: (shown * height) / width };
}

/** The picture that an image of the flow names. @throws Error when nobody fetched it. */
export function pictureOf(pictures: PictureBook, image: FlowImage): Picture {
  const picture = pictures.get(image.digest);
  if (!picture) throw new Error(`the picture ${image.digest} is not there`);
  return picture;
}
