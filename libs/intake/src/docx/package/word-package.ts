import { RefusedFile } from '../../refuse.js';
import { parseXml } from '../xml/parse-xml.js';
import { childrenOf, type XmlElement } from '../xml/xml-element.js';
import { checkLayout } from './check-layout.js';
import { MOST_PICTURE_BYTES, MOST_XML_BYTES } from './limits.js';
import { partBytes } from './part-bytes.js';
import { readDirectory, type PartEntry } from './read-directory.js';

export interface Relationship {
  readonly type: string;
  readonly target: string;
  readonly isExternal: boolean;
}

const DOCUMENT = /\/officeDocument$/;
const MACROS = /(^|\/)vba(?:Project|Data)[^/]*\.(?:bin|xml)$/i;

/** A Word file whose parts are taken out one by one, each under its cap. */
export class WordPackage {
  private readonly entries: ReadonlyMap<string, PartEntry>;
  /** Name of the part that holds the text, e.g. `word/document.xml`. */
  readonly main: string;

  /** @throws RefusedFile */
  constructor(private readonly file: Uint8Array) {
    const entries = readDirectory(file);
    checkLayout(entries);
    this.entries = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
    if (entries.some(({ name }) => MACROS.test(name))) throw new RefusedFile('FILE_HAS_MACROS');
    this.checkContentTypes();
    const main = [...this.relationships('').values()].find(
      ({ type, isExternal }) => DOCUMENT.test(type) && !isExternal,
    );
    if (!main || !this.has(main.target)) throw new RefusedFile('FILE_NOT_WORD');
    this.main = main.target;
  }

  has(name: string): boolean {
    return this.entries.has(name.toLowerCase());
  }

  /** Parts whose names say that they are embedded objects or programs; they are never taken out. */
  objects(): string[] {
    return [...this.entries.values()]
      .map(({ name }) => name)
      .filter((name) => /\/(?:embeddings|activeX)\/.|\.(?:exe|dll|js|vbs|bat|cmd|ps1|jar|hta|lnk|scr)$/i.test(name));
  }

  /** The root of a part, or null when there is no such part. @throws RefusedFile */
  xml(name: string): XmlElement | null {
    const entry = this.entries.get(name.toLowerCase());
    return entry ? parseXml(partBytes(this.file, entry, MOST_XML_BYTES)) : null;
  }

  /** The bytes of a picture, or null when there is no such part, or it is too large. @throws RefusedFile */
  picture(name: string): Uint8Array | null {
    const entry = this.entries.get(name.toLowerCase());
    return entry && entry.size <= MOST_PICTURE_BYTES ? partBytes(this.file, entry, MOST_PICTURE_BYTES) : null;
  }

  /** Relationships of a part by id; of the package itself for an empty name. @throws RefusedFile */
  relationships(name: string): Map<string, Relationship> {
    const slash = name.lastIndexOf('/') + 1;
    const root = this.xml(`${name.slice(0, slash)}_rels/${name.slice(slash)}.rels`);
    const found = new Map<string, Relationship>();
    for (const { attributes } of root ? childrenOf(root, 'Relationship') : []) {
      const isExternal = attributes.TargetMode === 'External';
      const target = attributes.Target ?? '';
      found.set(attributes.Id ?? '', {
        type: attributes.Type ?? '',
        target: isExternal ? target : resolve(name.slice(0, slash), target),
        isExternal,
      });
    }
    return found;
  }

  private checkContentTypes(): void {
    const types = this.xml('[Content_Types].xml');
    if (!types) throw new RefusedFile('FILE_NOT_WORD');
    const named = types.children.flatMap((child) =>
      typeof child === 'string' ? [] : [child.attributes.ContentType ?? ''],
    );
    if (named.some((type) => /macroEnabled|vbaProject/i.test(type))) throw new RefusedFile('FILE_HAS_MACROS');
  }
}

/** `media/image1.png` seen from `word/`; a path that climbs out of the package leads nowhere. */
function resolve(folder: string, target: string): string {
  const path = target.startsWith('/') ? [] : folder.split('/').filter(Boolean);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}
