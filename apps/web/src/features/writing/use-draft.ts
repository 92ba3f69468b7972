import type { FragmentDoc } from '@chancery/documents/browser';
import { useEffect, useRef, useState } from 'react';
import { api } from '../../api-client/client.js';
import { onSessionBack } from '../../api-client/session-ended.js';
import { sameContent } from '../../shared/same-content.js';
import { DraftKeeper, type DraftState } from './draft-keeper.js';
import { readLocalCopy, writeLocalCopy } from './local-copies.js';

export interface Draft {
  readonly state: DraftState;
  /** The text to show in a new editor, and a key that changes with it. */
  readonly shown: FragmentDoc | null;
  readonly shownKey: number;
  /** True when a text was found that had never reached the server. */
  readonly restored: boolean;
  readonly ready: boolean;
  readonly change: (content: FragmentDoc) => void;
  /** What stands in the editor now. */
  readonly current: () => FragmentDoc | null;
  /** Puts another text in the editor's place, as a change of the writer's. */
  readonly replace: (content: FragmentDoc) => void;
  readonly flush: () => Promise<boolean>;
  readonly settle: (choice: 'mine' | 'theirs') => void;
  /** Version that the server will be told when the text is sent in. */
  readonly version: () => number;
}

/** The draft of a section while it is written; see `DraftKeeper`. */
export function useDraft(
  accountId: string,
  section: { readonly id: string; readonly draftVersion: number; readonly draft: FragmentDoc | null },
): Draft {
  const [state, setState] = useState<DraftState>({ status: 'saved', savedAt: null, conflict: null, problem: null });
  const [shown, setShown] = useState({ content: section.draft, key: 0 });
  const [restored, setRestored] = useState(false);
  const [ready, setReady] = useState(false);
  const keeper = useRef<DraftKeeper | null>(null);
  const version = useRef(section.draftVersion);
  const written = useRef<FragmentDoc | null>(section.draft);
  // Only the section that the page was opened with: a newer row of it is learnt from the next save.
  const opened = useRef(section);

  useEffect(() => {
    const { id, draftVersion, draft } = opened.current;
    version.current = draftVersion;
    const made = new DraftKeeper(draftVersion, {
      save: async (base, content) => {
        const { data } = await api.PUT('/api/sections/{id}/draft', {
          params: { path: { id } },
          body: { draftVersion: base, content: content as never },
        });
        if (!data) throw new Error('a save without an answer');
        version.current = data.draftVersion;
        return data;
      },
      keepLocal: (copy) => writeLocalCopy(accountId, id, copy),
      onState: setState,
    });
    keeper.current = made;
    void readLocalCopy(accountId, id).then((copy) => {
      if (copy && !sameContent(copy.content, draft)) {
        if (copy.baseVersion === draftVersion) setRestored(true);
        written.current = copy.content;
        setShown({ content: copy.content, key: 1 });
        made.restore(copy, { draftVersion, draft });
      }
      setReady(true);
    });
    const again = (): void => void made.flush();
    const leaving = (): void => {
      if (document.visibilityState === 'hidden') void made.flush();
    };
    window.addEventListener('online', again);
    document.addEventListener('visibilitychange', leaving);
    const forgetSession = onSessionBack(again);
    return () => {
      window.removeEventListener('online', again);
      document.removeEventListener('visibilitychange', leaving);
      forgetSession();
      void made.flush();
      made.close();
    };
  }, [accountId]);

  return {
    state,
    shown: shown.content,
    shownKey: shown.key,
    restored,
    ready,
    change: (content) => {
      written.current = content;
      keeper.current?.change(content);
    },
    current: () => written.current,
    replace: (content) => {
      written.current = content;
      keeper.current?.change(content);
      setShown(({ key }) => ({ content, key: key + 1 }));
    },
    flush: () => keeper.current?.flush() ?? Promise.resolve(true),
    settle: (choice) => {
      const content = keeper.current?.settle(choice) ?? null;
      written.current = content;
      setShown(({ key }) => ({ content, key: key + 1 }));
    },
    version: () => version.current,
  };
}
