import { childrenOf, type XmlElement } from '../xml/xml-element.js';

/** Footnotes and endnotes: a mark stays where they are referred to, their words follow the paragraph. */
export class Notes {
  private readonly byId = new Map<string, XmlElement>();
  private count = 0;
  private pending: { mark: string; note: XmlElement }[] = [];

  constructor(footnotes: XmlElement | null, endnotes: XmlElement | null) {
    const keep = (kind: string, name: string, root: XmlElement | null) => {
      for (const note of root ? childrenOf(root, name) : []) this.byId.set(kind + (note.attributes.id ?? ''), note);
    };
    keep('f', 'footnote', footnotes);
    keep('e', 'endnote', endnotes);
  }

  refer(kind: 'f' | 'e', id: string, add: (words: string) => void): void {
    const note = this.byId.get(kind + id);
    if (!note) return;
    this.count += 1;
    const mark = `〔注${this.count}〕`;
    add(mark);
    this.pending.push({ mark, note });
  }

  /** The notes referred to since this was asked last. */
  take(): readonly { readonly mark: string; readonly note: XmlElement }[] {
    const taken = this.pending;
    this.pending = [];
    return taken;
  }
}
