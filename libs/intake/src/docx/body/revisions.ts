import type { Decision, Decisions, Revision } from '../../source/revision.js';
import type { XmlElement } from '../xml/xml-element.js';

const LONGEST = 2_000;

/** Numbers tracked changes and comments in reading order, and knows what was decided about each. */
export class Revisions {
  private count = 0;
  readonly found: Revision[] = [];

  constructor(private readonly decisions: Decisions) {}

  /** The next one's id and what a person has decided about it; undecided ones are listed by `note`. */
  begin(kind: Revision['kind']): { readonly id: string; readonly decision: Decision | null } {
    this.count += 1;
    const id = `${kind}-${this.count}`;
    return { id, decision: Object.hasOwn(this.decisions, id) ? (this.decisions[id] ?? null) : null };
  }

  note(id: string, kind: Revision['kind'], element: XmlElement, words: string, start: number, end: number): void {
    const { author = '', date = '' } = element.attributes;
    this.found.push({ id, kind, author, date, words: words.slice(0, LONGEST), start, end });
  }
}
