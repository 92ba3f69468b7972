import { docOfEditor } from '../../shared/editor/FragmentEditor.js';
import { rangesOf, type Range } from '../../shared/editor/marked-words.js';
import type { FragmentDoc } from '@chancery/documents/browser';
import type { Editor } from '@tiptap/core';
import type { Node as ModelNode } from '@tiptap/pm/model';
import { useEffect, useState } from 'react';
import { api, type Schemas } from '../../api-client/client.js';
import { showFindings } from '../../shared/editor/finding-marks.js';

export type SectionProof = Schemas['SectionProof'];
export type SectionFinding = SectionProof['findings'][number];

/** How the text that is proofread lies in an editor's document. */
export interface FindingReading {
  /** The text as it would stand; null while there is none. */
  readonly textOf: (editor: Editor) => FragmentDoc | null;
  /** Where a place of that text's `plainText` stands in the document. */
  readonly rangesOf: (doc: ModelNode, place: { readonly start: number; readonly end: number }) => readonly Range[];
}

/** The editor holds the text and nothing else. */
export const WRITTEN: FindingReading = { textOf: docOfEditor, rangesOf };

/** Milliseconds without a key before the text is read: whoever writes is not disturbed at every word. */
const PAUSE = 700;

/** Names a finding as long as its proof is shown. */
export const idOf = (index: number): string => String(index);

/**
 * Has the text proofread when the writer pauses, and underlines what is found. What comes back for a text that has been
 * changed meanwhile is dropped: the next pause asks again. Without a connection there is no proof, and writing goes on.
 */
export function useFindings(editor: Editor | null, sectionId: string, reading: FindingReading): SectionProof | null {
  const [proof, setProof] = useState<SectionProof | null>(null);
  useEffect(() => {
    if (!editor) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let edition = 0;
    let ended = false;
    const read = async (): Promise<void> => {
      // An input method that is composing would lose its words to a drawing.
      if (editor.view.composing) return later();
      const asked = edition;
      const params = { path: { id: sectionId } };
      const content = reading.textOf(editor);
      if (!content) return;
      const answer = await api
        .POST('/api/sections/{id}/proofreading', { params, body: { content: content as never } })
        .catch(() => null);
      if (ended || asked !== edition || editor.isDestroyed || !answer?.data) return;
      if (editor.view.composing) return later();
      const { findings } = answer.data;
      showFindings(
        editor,
        findings.map(({ level, message, places }, index) => ({ id: idOf(index), level, message, places })),
        reading.rangesOf,
      );
      setProof(answer.data);
    };
    const later = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => void read(), PAUSE);
    };
    const changed = (): void => {
      edition += 1;
      later();
    };
    later();
    editor.on('update', changed);
    return () => {
      ended = true;
      clearTimeout(timer);
      editor.off('update', changed);
    };
  }, [editor, sectionId, reading]);
  return proof;
}
