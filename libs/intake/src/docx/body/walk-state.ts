import type { SourceBuilder } from '../../source/source-builder.js';
import type { WarningCode } from '../../warning.js';
import type { ListCounters } from '../numbering/list-counters.js';
import type { XmlElement } from '../xml/xml-element.js';
import type { Comments } from './comments.js';
import type { Fields } from './fields.js';
import type { Notes } from './notes.js';
import type { Pictures } from './pictures.js';
import type { Revisions } from './revisions.js';
import type { StyleSheet } from './style-sheet.js';

/** What is carried along while the body is read, from its first paragraph to its last. */
export class WalkState {
  /** Text boxes anchored in the paragraph being read; they follow it. */
  pendingBoxes: XmlElement[] = [];
  /** Inside a cell: no pictures between its words, and a line break is a blank. */
  inCell = false;
  /** The paragraph mark before is gone: the next paragraph goes on where this one stops. */
  joinsNext = false;
  private readonly warned = new Set<string>();

  constructor(
    readonly builder: SourceBuilder,
    readonly styles: StyleSheet,
    readonly counters: ListCounters,
    readonly fields: Fields,
    readonly pictures: Pictures,
    readonly revisions: Revisions,
    readonly comments: Comments,
    readonly notes: Notes,
  ) {}

  /** Of a thing that may come a thousand times the first is told. */
  warnOnce(code: WarningCode, message: string): void {
    if (this.warned.has(message)) return;
    this.warned.add(message);
    this.builder.warn(code, message);
  }
}
