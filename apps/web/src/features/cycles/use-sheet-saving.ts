import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, hooks } from '../../api-client/client.js';
import { isProblem } from '../../api-client/problem.js';
import type { SheetConflict } from './SheetConflicts.js';
import { bodyOf, NO_EDITS, type SheetEdits, type SheetView } from './sheet-edits.js';

/** Saving the sheet: all or nothing; lines that another changed first are told and decided one by one. */
export function useSheetSaving(view: SheetView, edits: SheetEdits, onSaved: (edits: SheetEdits) => void) {
  const client = useQueryClient();
  const [conflicts, setConflicts] = useState<readonly SheetConflict[]>([]);
  const { queryKey } = hooks.queryOptions('get', '/api/cycles/{id}/sheet', { params: { path: { id: view.cycleId } } });
  const save = useMutation({
    mutationFn: async (reason: string) => {
      const { data } = await api.PUT('/api/cycles/{id}/sheet', {
        params: { path: { id: view.cycleId } },
        body: bodyOf(view, edits, reason),
      });
      if (!data) throw new Error('an answer without a sheet');
      return data;
    },
    onSuccess: async (saved) => {
      client.setQueryData(queryKey, saved);
      onSaved(NO_EDITS);
      await client.invalidateQueries({ queryKey: ['get', '/api/cycles'] });
    },
    onError: async (error) => {
      if (!isProblem(error, 'SHEET_CHANGED')) return;
      setConflicts((error.details as { conflicts: readonly SheetConflict[] }).conflicts);
      // What was seen is asked anew, so that a line kept is compared with the present one.
      await client.refetchQueries({ queryKey });
    },
  });
  const settle = (id: string): void => {
    setConflicts((before) => before.filter((one) => one.id !== id));
    save.reset();
  };
  return { save, conflicts, settle };
}
