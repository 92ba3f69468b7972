import type { Post } from '../organisation/posts.js';

/** One step of approval as a report type declares it, in order; the last is the sign-off (签发). */
export interface Stage {
  readonly key: string;
  readonly label: string;
  readonly post: Post;
  /** The deciding opinion must be written, not only given by the button (条例第二十二条 for 签发). */
  readonly opinionRequired: boolean;
  /** Whoever decides here signs the PDF too, before the seal, in the order of the stages; absent: on the dispatch form alone. */
  readonly signsInFile?: boolean;
}
