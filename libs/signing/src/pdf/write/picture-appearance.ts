import type { SealImage } from '../../seal/seal-image.js';
import { array, dict, name, raw, ref } from '../pdf-objects.js';
import { streamBody } from './text-values.js';

function planes(image: SealImage): { rgb: Buffer; alpha: Buffer } {
  const { width, height, rgba } = image;
  const rgb = Buffer.alloc(width * height * 3);
  const alpha = Buffer.alloc(width * height);
  for (let i = 0; i < width * height; i += 1) {
    rgb[i * 3] = rgba[i * 4] ?? 0;
    rgb[i * 3 + 1] = rgba[i * 4 + 1] ?? 0;
    rgb[i * 3 + 2] = rgba[i * 4 + 2] ?? 0;
    alpha[i] = rgba[i * 4 + 3] ?? 0;
  }
  return { rgb, alpha };
}

/** How many objects a picture takes. */
export const PICTURE_OBJECTS = 3;

/**
 * A picture with transparency that fills its widget: form, colours, soft mask (ISO 32000-1, 12.5.5 and 11.6.5.3).
 * @param first number of the form; the next two are used as well
 * @param width of the widget, points; likewise `height`
 */
export function pictureAppearance(image: SealImage, first: number, width: number, height: number): [number, Buffer][] {
  const common = {
    Type: name('XObject'),
    Subtype: name('Image'),
    Width: raw(image.width),
    Height: raw(image.height),
    BitsPerComponent: raw(8),
  };
  const { rgb, alpha } = planes(image);
  const [w, h] = [width.toFixed(2), height.toFixed(2)];
  const form = {
    Type: name('XObject'),
    Subtype: name('Form'),
    BBox: array(raw(0), raw(0), raw(w), raw(h)),
    Resources: dict({ XObject: dict({ Seal: ref(first + 1) }) }),
  };
  return [
    [first, streamBody(form, Buffer.from(`q ${w} 0 0 ${h} 0 0 cm /Seal Do Q`, 'latin1'))],
    [first + 1, streamBody({ ...common, ColorSpace: name('DeviceRGB'), SMask: ref(first + 2) }, rgb)],
    [first + 2, streamBody({ ...common, ColorSpace: name('DeviceGray') }, alpha)],
  ];
}
