import type { Flow } from '../flow/flow.js';
import type { PictureBook } from './picture.js';

/** Everything that is printed: the body's flow and the frame around it. All of it computed, nothing typed here. */
export interface OfficialDocument {
  readonly layout: 'redHead' | 'plain';
  readonly upward: boolean;
  /** 发文机关标志, e.g. `岭东区人民政府文件` */
  readonly headMark: string;
  readonly documentNumber: string;
  /** 签发人, shown on upward documents only */
  readonly signerName: string;
  readonly urgency: string;
  readonly title: string;
  readonly addressees: readonly string[];
  readonly flow: Flow;
  /** Bytes of every picture that the flow names. */
  readonly pictures: PictureBook;
  readonly attachments: readonly string[];
  /** 署名 */
  readonly issuer: string;
  /** 成文日期 as printed */
  readonly signedOn: string;
  /** 附注, e.g. `（此件公开发布）` */
  readonly note: string;
  readonly copies: readonly string[];
  readonly printingOffice: string;
  /** 印发日期 as printed, e.g. `2022年11月24日印发` */
  readonly printedOn: string;
}
