import { changeId, type Change, type Edit } from './change.js';
import { listChanges } from './list-changes.js';
import { INSERTED, Whereabouts } from './whereabouts.js';

/**
 * A text under cleaning that remembers, for each of its UTF-16 units, where in the source it stood. So rules can work
 * one after another on what the one before has left, and every change still names the source's own words.
 */
export class Draft {
  private current: string;
  private origin: Int32Array;
  /** For each unit of the current text that was inserted, by which edit; 0 for units of the source. */
  private insertedBy: Int32Array;
  /** For each unit of the source that is gone, by which edit; 0 for those that stand. */
  private readonly deletedBy: Int32Array;
  private readonly kinds: Edit['kind'][] = ['layout'];

  constructor(readonly source: string) {
    this.current = source;
    this.origin = Int32Array.from({ length: source.length }, (_, i) => i);
    this.insertedBy = new Int32Array(source.length);
    this.deletedBy = new Int32Array(source.length);
  }

  get text(): string {
    return this.current;
  }

  /** Edits in offsets of the present text, in any order; one that overlaps an earlier one is left out. */
  apply(edits: readonly Edit[]): void {
    const sorted = inOrder(edits, this.current);
    if (sorted.length === 0) return;
    const grown = sorted.reduce((sum, { start, end, after }) => sum + after.length - (end - start), 0);
    const origin = new Int32Array(this.current.length + grown);
    const insertedBy = new Int32Array(origin.length);
    const parts: string[] = [];
    let from = 0;
    let to = 0;
    const keep = (end: number) => {
      parts.push(this.current.slice(from, end));
      origin.set(this.origin.subarray(from, end), to);
      insertedBy.set(this.insertedBy.subarray(from, end), to);
      to += end - from;
      from = end;
    };
    for (const { start, end, after, kind } of sorted) {
      keep(start);
      const id = this.kinds.push(kind) - 1;
      for (let i = start; i < end; i += 1) {
        const at = this.origin[i] ?? INSERTED;
        if (at !== INSERTED) this.deletedBy[at] = id;
      }
      parts.push(after);
      origin.fill(INSERTED, to, to + after.length);
      insertedBy.fill(id, to, to + after.length);
      to += after.length;
      from = end;
    }
    keep(this.current.length);
    this.current = parts.join('');
    this.origin = origin;
    this.insertedBy = insertedBy;
  }

  /** Takes back the changes with these ids (`changeId`): what stood there stands again, in its own place. */
  restore(ids: ReadonlySet<string>): void {
    const undone = ids.size === 0 ? [] : this.changes().filter((change) => ids.has(changeId(change)));
    if (undone.length === 0) return;
    const grown = undone.reduce((sum, { start, end, before }) => sum + before.length - (end - start), 0);
    const before = { text: this.current, origin: this.origin, insertedBy: this.insertedBy };
    this.origin = new Int32Array(before.text.length + grown);
    this.insertedBy = new Int32Array(this.origin.length);
    const parts: string[] = [];
    let from = 0;
    let to = 0;
    const keep = (end: number) => {
      parts.push(before.text.slice(from, end));
      this.origin.set(before.origin.subarray(from, end), to);
      this.insertedBy.set(before.insertedBy.subarray(from, end), to);
      to += end - from;
    };
    for (const change of undone) {
      keep(change.start);
      const words = change.before;
      parts.push(words);
      for (let i = 0; i < words.length; i += 1) this.origin[to + i] = change.sourceStart + i;
      to += words.length;
      from = change.end;
    }
    keep(before.text.length);
    this.current = parts.join('');
  }

  /** Every change so far, in the order of the text. */
  changes(): Change[] {
    return listChanges({
      source: this.source,
      text: this.current,
      origin: this.origin,
      insertedBy: this.insertedBy,
      deletedBy: this.deletedBy,
      kinds: this.kinds,
    });
  }

  /** Where in the present text places of the source have come to. */
  whereabouts(): Whereabouts {
    return new Whereabouts(this.origin, this.source.length);
  }
}

/** By place; without those that reach into one before them, and those that change nothing. */
function inOrder(edits: readonly Edit[], text: string): Edit[] {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  let from = 0;
  return sorted.filter(({ start, end, after }) => {
    if (start < from || text.slice(start, end) === after) return false;
    from = end;
    return true;
  });
}
