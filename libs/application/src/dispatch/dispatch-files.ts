import type { DispatchFileRow } from '../ports/dispatch-rows.js';

/** A file of a dispatch as it is offered for download. */
export interface DispatchFileView extends Pick<DispatchFileRow, 'name' | 'mediaType' | 'digest' | 'size'> {
  readonly label: string;
  /** One of the sealed files that are, once issued, the document itself. */
  readonly sealed: boolean;
}

const LABELS: Readonly<Record<string, string>> = {
  'report.pdf': '用印正本(PDF)',
  'report.docx': '用印正本(DOCX)',
  'report.sm2.p7s': '国密签名(实验,不作依据)',
  'original.pdf': '未用印正本(PDF)',
  'original.docx': '未用印正本(DOCX)',
  'report-working.docx': '工作稿(DOCX)',
  'report.html': '网页(HTML)',
  'report.txt': '正文(TXT)',
  'dispatch-form.pdf': '发文稿纸(PDF)',
};

const SEALED = ['report.pdf', 'report.docx'];

/** Sealed files first, the rest in the order they were made. */
export function fileViews(files: readonly DispatchFileRow[]): DispatchFileView[] {
  const views = files.map(({ name, mediaType, digest, size }) => ({
    name,
    mediaType,
    digest,
    size,
    label: LABELS[name] ?? name,
    sealed: SEALED.includes(name),
  }));
  return [...views.filter((f) => f.sealed), ...views.filter((f) => !f.sealed)];
}
