import { MAX_IMAGE_WIDTH, type ImageNode } from '@chancery/documents';
import type { SourcePicture } from '../source/source.js';

const LONGEST_ALT = 500;
const SMALLEST = 10;
/** What Word takes for a picture's own size. */
const PIXELS_PER_MM = 96 / 25.4;

/** A picture as wide as the source shows it, within the type area. */
export function pictureBlock({ alt, width, picture }: SourcePicture): ImageNode {
  const millimetres = Math.round(width ?? picture.width / PIXELS_PER_MM);
  return {
    type: 'image',
    attrs: {
      digest: picture.digest,
      alt: alt.trim() === '' ? '图片' : alt.slice(0, LONGEST_ALT),
      width: Math.min(MAX_IMAGE_WIDTH, Math.max(SMALLEST, millimetres)),
      caption: null,
    },
  };
}
