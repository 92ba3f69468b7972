import { useQueryClient } from '@tanstack/react-query';
import type { ReviewDoc } from '@chancery/documents/browser';
import { useState } from 'react';
import { reviewOf, type Review, type ReviewDocument } from './section-types.js';
import { SuggestDesk } from './SuggestDesk.js';

/** A text with suggestions as it is worked on; another one is another desk. */
export interface ShownReview {
  readonly key: number;
  readonly document: ReviewDocument;
  readonly content: ReviewDoc;
  readonly actions: Review['actions'];
  /** Put together here after a conflict: the server does not have it yet. */
  readonly unsent: boolean;
}

/** 审改: every change is a suggestion, saved as it is written; editors take or refuse them one by one. */
export function SuggestPane({
  sectionId,
  answer,
  onDone,
}: {
  readonly sectionId: string;
  readonly answer: Review & { readonly document: ReviewDocument };
  readonly onDone: () => void;
}) {
  const client = useQueryClient();
  const [shown, setShown] = useState<ShownReview>({
    key: 0,
    document: answer.document,
    content: reviewOf(answer.document.content),
    actions: answer.actions,
    unsent: false,
  });
  const show = (next: Review): void => {
    client.setQueryData(['get', '/api/sections/{id}/review', { params: { path: { id: sectionId } } }], next);
    const { document, actions } = next;
    if (!document) return onDone();
    setShown(({ key }) => ({ key: key + 1, document, content: reviewOf(document.content), actions, unsent: false }));
  };
  return (
    <SuggestDesk
      key={shown.key}
      sectionId={sectionId}
      shown={shown}
      onShow={show}
      onGoOn={(version, content, unsent) =>
        setShown(({ key, document, actions }) => ({
          key: key + 1,
          document: { ...document, version },
          content,
          actions,
          unsent,
        }))
      }
      onDone={onDone}
    />
  );
}
