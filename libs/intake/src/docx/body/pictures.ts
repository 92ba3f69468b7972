import { takePicture } from '../../pictures/take-picture.js';
import type { SourceBuilder } from '../../source/source-builder.js';
import { MOST_PICTURES } from '../package/limits.js';
import type { Relationship, WordPackage } from '../package/word-package.js';
import { walk, type XmlElement } from '../xml/xml-element.js';

const EMU_PER_MM = 36_000;
const LONGEST_ALT = 500;

/** Pictures of the text: embedded ones are taken, those by address are never fetched. */
export class Pictures {
  private count = 0;

  constructor(
    private readonly file: WordPackage,
    private readonly links: ReadonlyMap<string, Relationship>,
    private readonly builder: SourceBuilder,
  ) {}

  /** @param element `w:drawing`, `w:pict` or `w:object` */
  add(element: XmlElement): void {
    let width: number | null = null;
    let alt = '';
    const named: string[] = [];
    for (const { name, attributes } of walk(element)) {
      if (name === 'extent') width = Number(attributes.cx) / EMU_PER_MM;
      if (name === 'docPr') alt = attributes.descr ?? attributes.title ?? '';
      if (name === 'shape' && attributes.alt) alt = attributes.alt;
      if (name === 'blip') named.push(attributes.embed ?? attributes.link ?? '');
      if (name === 'imagedata') named.push(attributes.id ?? attributes.href ?? '');
    }
    for (const id of new Set(named)) this.take(id, alt.slice(0, LONGEST_ALT), Number.isFinite(width) ? width : null);
  }

  private take(id: string, alt: string, width: number | null): void {
    const link = this.links.get(id);
    const leaveOut = (why: string) =>
      this.builder.warn('PICTURE_LEFT_OUT', `一张图片没有导入:${why}。请另存为 PNG 或 JPEG 后插入。`);
    if (!link || link.isExternal) {
      this.builder.warn(
        'LINK_LEFT_OUT',
        '一张图片只有外部链接,文件里没有图片本身,没有导入。请把图片插入文件后再导入。',
      );
      return;
    }
    this.count += 1;
    if (this.count > MOST_PICTURES) {
      if (this.count === MOST_PICTURES + 1) leaveOut(`图片超过 ${MOST_PICTURES} 张`);
      return;
    }
    const data = this.file.picture(link.target);
    if (!data) return leaveOut(this.file.has(link.target) ? '超过 15 MB' : '文件里没有这张图片');
    const picture = takePicture(data);
    if (typeof picture === 'string') leaveOut(picture);
    else this.builder.addPicture({ alt, width, picture });
  }
}
