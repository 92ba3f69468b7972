import type { ObjectPlace } from '../cross-reference.js';
import type { PdfFile } from '../pdf-file.js';
import { isName, type PdfValue } from '../pdf-objects.js';

export interface ObjectChanges {
  /** Objects that were there and stand elsewhere now, or are gone. */
  readonly changed: ReadonlySet<number>;
  /** Objects that were not there. */
  readonly added: ReadonlySet<number>;
}

/** Where the bytes of an object really stand: those of a packed one move with its stream. */
function whereabouts(file: PdfFile, place: ObjectPlace | undefined): string {
  if (!place || place.kind === 'free') return '';
  if (place.kind === 'at') return `${place.offset} ${place.generation}`;
  const stream = file.references.places.get(place.stream);
  return `${stream?.kind === 'at' ? stream.offset : '?'} / ${place.index}`;
}

/** What a revision changed, by the cross-references of the file before and after it. */
export function objectChanges(before: PdfFile, after: PdfFile): ObjectChanges {
  const changed = new Set<number>();
  const added = new Set<number>();
  const [old, now] = [before.references.places, after.references.places];
  for (const number of new Set([...old.keys(), ...now.keys()])) {
    const [was, is] = [whereabouts(before, old.get(number)), whereabouts(after, now.get(number))];
    if (was === is) continue;
    if (was === '') added.add(number);
    else changed.add(number);
  }
  return { changed, added };
}

/** Cross-reference and object streams, which are the file's own bookkeeping and not content. */
export function isBookkeeping(file: PdfFile, number: number): boolean {
  const place = file.references.places.get(number);
  if (place?.kind !== 'at') return false;
  const value = file.object({ kind: 'ref', number, generation: place.generation });
  if (value.kind !== 'dict' || !value.stream) return false;
  const { entries } = value;
  const isSection = isName(entries.get('Type'), 'XRef') && file.references.sections.includes(place.offset);
  return isSection || isName(entries.get('Type'), 'ObjStm');
}

/** Added objects that can be reached from a value over added objects only. */
export function reachableAdded(file: PdfFile, from: PdfValue, added: ReadonlySet<number>): Set<number> {
  const found = new Set<number>();
  const waiting = [from];
  for (let value = waiting.pop(); value; value = waiting.pop()) {
    if (value.kind === 'ref') {
      if (!added.has(value.number) || found.has(value.number)) continue;
      found.add(value.number);
      waiting.push(file.object(value));
    } else if (value.kind === 'array') waiting.push(...value.items);
    else if (value.kind === 'dict') waiting.push(...value.entries.values());
  }
  return found;
}
