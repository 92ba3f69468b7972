import { pictureOf, printedSize, type PictureBook, type ShowPicture } from '@chancery/documents';

/** Pictures stand in the page itself, as bytes: the browser that prints it may fetch nothing (and cannot). */
export function showPicture(pictures: PictureBook): ShowPicture {
  return (image) => {
    const picture = pictureOf(pictures, image);
    const bytes = Buffer.from(picture.data).toString('base64');
    return { source: `data:${picture.mediaType};base64,${bytes}`, ...printedSize(image, picture) };
  };
}
