import type { FragmentDoc } from '@chancery/documents/browser';
import type { Editor } from '@tiptap/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api-client/client.js';
import { sendFile } from '../../api-client/send-file.js';
import { foreignPaste, pasteAgain, pastedStands, type ForeignClip } from '../../shared/editor/foreign-paste.js';

type Pasted = Schemas['PastedText'];

/** What was pasted last, what was done to it, and what of that was taken back. */
export interface LastPaste {
  readonly clip: ForeignClip;
  readonly pasted: Pasted;
  readonly undone: readonly string[];
}

const contentOf = (pasted: Pasted): FragmentDoc => pasted.content;

/** Has a clip cleaned as a file would be. @throws Problem */
function send(sectionId: string, { form, words }: ForeignClip, undone: readonly string[]): Promise<Pasted> {
  const query = new URLSearchParams({ form, undone: undone.join(',') });
  return sendFile(`/api/sections/${sectionId}/pastes?${query}`, new Blob([words]));
}

/** Pasting into the text of a section: foreign text is cleaned on its way, and every change can be looked at. */
export function useForeignPaste(sectionId: string) {
  const { t } = useTranslation('imports');
  const [last, setLast] = useState<LastPaste | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const editor = useRef<Editor | null>(null);
  const clean = async (clip: ForeignClip): Promise<FragmentDoc | null> => {
    setFailure(null);
    setLast(null);
    try {
      const pasted = await send(sectionId, clip, []);
      setLast({ clip, pasted, undone: [] });
      return contentOf(pasted);
    } catch (error) {
      setFailure(error);
      return null;
    }
  };
  const [extension] = useState(() => foreignPaste({ clean, waiting: t('paste.waiting') }));
  const takeBack = async (undone: readonly string[]): Promise<boolean> => {
    if (!last || !editor.current) return false;
    setFailure(null);
    try {
      const pasted = await send(sectionId, last.clip, undone);
      if (!pasteAgain(editor.current.view, contentOf(pasted))) return false;
      // The changes are those of the first time: what was taken back can be done again.
      setLast({ ...last, undone });
      return true;
    } catch (error) {
      setFailure(error);
      return false;
    }
  };
  return {
    extension,
    last,
    failure,
    takeBack,
    /** Whether what was pasted can still be put in anew: nobody has written in it. */
    stands: (): boolean => editor.current !== null && pastedStands(editor.current.state),
    ready: (made: Editor): void => {
      editor.current = made;
    },
    forget: (): void => {
      setLast(null);
      setFailure(null);
    },
  };
}
