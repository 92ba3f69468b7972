import { reject } from '../../rejected.js';
import type { PdfFile } from '../pdf-file.js';
import { canonicalText, isName, type PdfDict, type PdfRef, type PdfValue } from '../pdf-objects.js';
import { isBookkeeping, objectChanges, reachableAdded, type ObjectChanges } from './new-objects.js';

const changed = (what: string): never => reject('FILE_CHANGED', `签名之后文件被追加或改动(${what})`);

/** May reserved fields still be signed? Time stamps and verification data always may be added (ISO 32000-2, table 257). */
export interface Allowed {
  readonly signing: boolean;
}

const same = (a: PdfValue | undefined, b: PdfValue | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && canonicalText(a) === canonicalText(b));

/** Entries of two dictionaries that differ. */
function differing(before: PdfDict, after: PdfDict): string[] {
  const keys = new Set([...before.entries.keys(), ...after.entries.keys()]);
  return [...keys].filter((key) => !same(before.entries.get(key), after.entries.get(key)));
}

class Revision {
  readonly changes: ObjectChanges;
  private readonly explained = new Set<number>();
  private readonly timestampFields: PdfRef[] = [];

  constructor(
    private readonly before: PdfFile,
    private readonly after: PdfFile,
    private readonly allowed: Allowed,
  ) {
    this.changes = objectChanges(before, after);
  }

  private explain(from: PdfValue | undefined): void {
    if (!from) return;
    for (const number of reachableAdded(this.after, from, this.changes.added)) this.explained.add(number);
  }

  /** The update stands behind the file that it updates, and nothing of what was there is read in another way. */
  structure(): void {
    const [old, now] = [this.before.references.sections, this.after.references.sections];
    const fresh = now.slice(0, now.length - old.length);
    const continued = old.every((offset, i) => offset === now[fresh.length + i]);
    if (!continued || fresh.length === 0 || fresh.some((offset) => offset < this.before.bytes.length)) {
      changed('交叉引用被重定向');
    }
    for (const key of ['Root', 'Info']) {
      if (!same(this.before.trailer.entries.get(key), this.after.trailer.entries.get(key))) changed('文件尾');
    }
    for (const number of [...this.changes.changed, ...this.changes.added]) {
      const place = this.after.references.places.get(number);
      const offset = place?.kind === 'in' ? this.after.references.places.get(place.stream) : place;
      if (offset?.kind !== 'at' || offset.offset < this.before.bytes.length) changed(`对象 ${number} 被撤换`);
    }
  }

  catalog(): void {
    const [old, now] = [this.before.dict(this.before.rootRef), this.after.dict(this.after.rootRef)];
    const stray = differing(old, now).filter((key) => !['AcroForm', 'DSS', 'Extensions'].includes(key));
    if (stray.length > 0) changed(`目录 ${stray[0]}`);
    if (old.entries.has('Extensions') && !same(old.entries.get('Extensions'), now.entries.get('Extensions'))) {
      changed('目录 Extensions');
    }
    this.take(this.after.rootRef);
    this.form(old.entries.get('AcroForm'), now.entries.get('AcroForm'));
    this.securityStore(old.entries.get('DSS'), now.entries.get('DSS'));
  }

  private take(reference: PdfValue | undefined): void {
    if (reference?.kind === 'ref') this.explained.add(reference.number);
  }

  private form(old: PdfValue | undefined, now: PdfValue | undefined): void {
    if (!old || !now || (old.kind === 'ref') !== (now.kind === 'ref')) changed('表单');
    if (old?.kind === 'ref' && !same(old, now)) changed('表单');
    const [before, after] = [this.before.dict(old), this.after.dict(now)];
    if (differing(before, after).some((key) => key !== 'Fields' && key !== 'SigFlags')) changed('表单');
    this.take(now);
    const [had, has] = [this.before.array(before.entries.get('Fields')), this.after.array(after.entries.get('Fields'))];
    this.take(after.entries.get('Fields'));
    has.items.forEach((field, i) => {
      const was = had.items[i];
      if (field.kind !== 'ref' || (was && !same(was, field))) return void changed('表单域');
      if (was) this.field(field);
      else this.newField(field);
    });
    if (has.items.length < had.items.length) changed('表单域');
  }

  /** A reserved field may get a value and a look, nothing else. */
  private field(reference: PdfRef): void {
    if (!this.changes.changed.has(reference.number)) return;
    const [was, is] = [this.before.dict(reference), this.after.dict(reference)];
    const keys = differing(was, is);
    const value = is.entries.get('V');
    if (keys.some((key) => key !== 'V' && key !== 'AP') || was.entries.has('V')) changed('已签的签名域');
    if (value?.kind !== 'ref' || !this.changes.added.has(value.number)) changed('签名域');
    if (!this.allowed.signing && !isName(this.after.dict(value).entries.get('SubFilter'), 'ETSI.RFC3161')) {
      changed('不允许再签名');
    }
    this.take(reference);
    this.explain(value);
    this.explain(is.entries.get('AP'));
  }

  /** A field that nobody reserved is a time stamp without a place on the page. */
  private newField(reference: PdfRef): void {
    const field = this.after.dict(reference);
    const rectangle = field.entries.get('Rect');
    const flat = rectangle?.kind === 'array' && rectangle.items.every((n) => n.kind === 'raw' && Number(n.text) === 0);
    const value = field.entries.get('V');
    const stamp = value?.kind === 'ref' ? this.after.dict(value) : null;
    if (
      !this.changes.added.has(reference.number) ||
      !flat ||
      !isName(stamp?.entries.get('SubFilter'), 'ETSI.RFC3161')
    ) {
      changed('新增表单域');
    }
    this.timestampFields.push(reference);
    this.explain(reference);
  }

  private securityStore(old: PdfValue | undefined, now: PdfValue | undefined): void {
    if (old && !now) changed('验证资料');
    if (!now) return;
    this.take(now);
    this.explain(now);
    const store = this.after.dict(now);
    for (const list of store.entries.values()) {
      this.take(list);
      this.explain(this.after.resolve(list));
    }
  }

  /** A page may get the widgets of new time stamps. */
  pages(): void {
    for (const page of this.after.pages()) {
      const [was, is] = [this.before.dict(page), this.after.dict(page)];
      const [old, now] = [was.entries.get('Annots'), is.entries.get('Annots')];
      const list = now?.kind === 'ref' ? now.number : null;
      if (!this.changes.changed.has(page.number) && (list === null || !this.changes.changed.has(list))) continue;
      if (differing(was, is).some((key) => key !== 'Annots')) changed('页面');
      const [had, has] = [old ? this.before.array(old).items : [], now ? this.after.array(now).items : []];
      const more = has.slice(had.length);
      const kept = had.every((item, i) => same(item, has[i]));
      if (!kept || more.some((item) => !this.timestampFields.some((field) => same(field, item)))) changed('页面批注');
      this.take(page);
      this.take(now);
    }
  }

  nothingElse(): void {
    for (const number of [...this.changes.changed, ...this.changes.added]) {
      if (this.explained.has(number)) continue;
      if (this.changes.added.has(number) && isBookkeeping(this.after, number)) continue;
      changed(`对象 ${number}`);
    }
  }
}

/**
 * Judges what an incremental update did to a signed file: reserved fields were signed, time stamps and verification
 * data added, and nothing else. What is not understood is a change.
 * @throws Rejected
 */
export function judgeRevision(before: PdfFile, after: PdfFile, allowed: Allowed): void {
  const revision = new Revision(before, after, allowed);
  revision.structure();
  revision.catalog();
  revision.pages();
  revision.nothingElse();
}
