import {
  faultOfReviewDoc,
  listSuggestions,
  reviewDocSchema,
  type FragmentDoc,
  type ReviewDoc,
} from '@chancery/documents/browser';
import type { Editor } from '@tiptap/core';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api-client/client.js';
import { useSession } from '../../app/session/use-session.js';
import { findingMarks } from '../../shared/editor/finding-marks.js';
import { useToast } from '../../shared/ui/Toasts.js';
import { ReviewSaver } from './review-saver.js';
import type { ShownReview } from './section-types.js';
import { trackChanges } from './track-changes.js';
import { trackMarks } from './track-marks.js';

/** Ids are made here and checked by the server; long enough that no two are ever the same. */
const newId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(6))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** Whether a text may stand in the editor: the base beneath is untouched, and so are others' suggestions. */
function mayStand(json: unknown, settled: FragmentDoc, others: readonly string[]): boolean {
  const parsed = reviewDocSchema.safeParse(json);
  if (!parsed.success || faultOfReviewDoc(parsed.data, settled) !== null) return false;
  const ids = new Set(listSuggestions(parsed.data).map(({ id }) => id));
  return others.every((id) => ids.has(id));
}

/** One text with suggestions in the editor, and its saving. Made anew for another text. */
export function useSuggestionEditor(sectionId: string, shown: ShownReview, settled: FragmentDoc) {
  const { t } = useTranslation('review');
  const { session } = useSession();
  const toast = useToast();
  const [content, setContent] = useState<ReviewDoc>(shown.content);
  const [editor, setEditor] = useState<Editor | null>(null);
  const [saver] = useState(
    () =>
      new ReviewSaver(shown.document.version, shown.content, async (version, doc) => {
        const { data } = await api.PUT('/api/sections/{id}/review', {
          params: { path: { id: sectionId } },
          body: { version, content: doc as never },
        });
        if (!data) throw new Error('a save without an answer');
        return data;
      }),
  );
  const saving = useSyncExternalStore(saver.subscribe, saver.snapshot);
  const [extensions] = useState(() => {
    const others = shown.document.suggestions
      .filter(({ authors }) => authors.some(({ accountId }) => accountId !== session?.accountId))
      .map(({ id }) => id);
    const allows = (json: unknown): boolean => mayStand(json, settled, others);
    return [...trackMarks, findingMarks, trackChanges({ newId, allows, onRefused: () => toast(t('suggest.cannot')) })];
  });
  useEffect(() => {
    if (shown.unsent) saver.change(shown.content);
    return () => {
      void saver.flush();
      saver.close();
    };
  }, [saver, shown]);
  const ready = (made: Editor): void => {
    setEditor(made);
    made.on('update', () => {
      const parsed = reviewDocSchema.safeParse(made.getJSON());
      if (!parsed.success) return;
      setContent(parsed.data);
      saver.change(parsed.data);
    });
  };
  return { content, editor, saver, saving, extensions, ready };
}
