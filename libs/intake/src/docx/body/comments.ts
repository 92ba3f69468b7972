import type { XmlElement } from '../xml/xml-element.js';
import { childrenOf } from '../xml/xml-element.js';
import type { Revisions } from './revisions.js';
import { wordsOf } from './words-of.js';

/** Comments of a file and where in the text they stand. */
export class Comments {
  private readonly byId: ReadonlyMap<string, XmlElement>;
  private readonly starts = new Map<string, number>();
  private readonly ends = new Map<string, number>();
  private readonly listed = new Set<string>();

  constructor(
    root: XmlElement | null,
    private readonly revisions: Revisions,
  ) {
    this.byId = new Map((root ? childrenOf(root, 'comment') : []).map((one) => [one.attributes.id ?? '', one]));
  }

  begin(id: string, at: number): void {
    this.starts.set(id, at);
  }

  end(id: string, at: number): void {
    this.ends.set(id, at);
  }

  /** The place where the comment's sign stands. */
  refer(id: string, at: number): void {
    this.list(id, at);
  }

  /** Those that the text refers to nowhere are listed all the same. */
  listRest(): void {
    for (const id of this.byId.keys()) this.list(id, 0);
  }

  private list(id: string, at: number): void {
    const comment = this.byId.get(id);
    if (!comment || this.listed.has(id)) return;
    this.listed.add(id);
    const { id: name, decision } = this.revisions.begin('comment');
    const start = this.starts.get(id) ?? at;
    if (decision === null)
      this.revisions.note(name, 'comment', comment, wordsOf(comment), start, Math.max(start, this.ends.get(id) ?? at));
  }
}
