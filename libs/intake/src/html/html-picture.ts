import { takePicture } from '../pictures/take-picture.js';
import type { SourceBuilder } from '../source/source-builder.js';
import type { HtmlElement } from './html-node.js';

const DATA = /^data:image\/(?:png|jpe?g);base64,/i;
const MOST_CHARACTERS = 20_000_000;
const PIXELS_PER_MM = 96 / 25.4;

/** A picture that the page carries in itself; one by address is named and never fetched. */
export function addHtmlPicture(builder: SourceBuilder, { attributes }: HtmlElement): void {
  const { src = '', alt = '', width = '' } = attributes;
  if (!DATA.test(src) || src.length > MOST_CHARACTERS) {
    // Signs of a page's furniture have no words and are no pictures of the text.
    if (alt.trim() !== '' || Number(width) > 100) {
      builder.warn(
        'LINK_LEFT_OUT',
        `一张图片只有链接,没有导入${alt.trim() === '' ? '' : `(${alt.trim().slice(0, 40)})`}。请另行插入图片。`,
      );
    }
    return;
  }
  const picture = takePicture(new Uint8Array(Buffer.from(src.slice(src.indexOf(',') + 1), 'base64')));
  if (typeof picture === 'string') builder.warn('PICTURE_LEFT_OUT', `一张图片没有导入:${picture}。`);
  else builder.addPicture({ alt, width: Number(width) > 0 ? Number(width) / PIXELS_PER_MM : null, picture });
}
