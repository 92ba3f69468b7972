import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { hooks } from '../../api-client/client.js';
import { Loaded } from '../../shared/ui/Loaded.js';
import { reviewOf, type Review, type ReviewDocument, type ShownReview } from './section-types.js';
import { SuggestDesk } from './SuggestDesk.js';

/**
 * 审改: every change is a suggestion, saved as it is written; editors take or refuse them one by one. Savings are not told
 * to other pages, so whoever enters asks first what stands now.
 */
export function SuggestPane({ sectionId, onDone }: { readonly sectionId: string; readonly onDone: () => void }) {
  const params = { params: { path: { id: sectionId } } };
  const query = hooks.useQuery('get', '/api/sections/{id}/review', params, { refetchOnMount: 'always' });
  const { data, error, refetch, isFetchedAfterMount } = query;
  return (
    <Loaded query={{ data: isFetchedAfterMount ? data : undefined, error, refetch }}>
      {(answer) =>
        answer.document && (
          <Suggesting sectionId={sectionId} answer={{ ...answer, document: answer.document }} onDone={onDone} />
        )
      }
    </Loaded>
  );
}

function Suggesting({
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
