import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useUrlFilters } from '../../shared/browser/use-url-filters.js';
import { LeaveGuard } from '../../shared/ui/LeaveGuard.js';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.js';
import { ReasonDialog } from '../../shared/ui/ReasonDialog.js';
import { useToast } from '../../shared/ui/Toasts.js';
import {
  changeLines,
  countEdits,
  forgetLine,
  linesByPlace,
  needReason,
  NO_EDITS,
  type SheetEdits,
  type SheetView,
} from './sheet-edits.js';
import { SheetConflicts } from './SheetConflicts.js';
import type { Edit } from './SheetLineRow.js';
import { SheetPlace } from './SheetPlace.js';
import { SheetToolbar } from './SheetToolbar.js';
import { useSheetSaving } from './use-sheet-saving.js';
import styles from './sheet.module.css';

/** More lines than this are opened place by place: every open line holds five fields. */
const OPEN_AT_ONCE = 200;

function useExpanded(view: SheetView) {
  const [expanded, setExpanded] = useState<ReadonlySet<string>>(
    () => new Set(view.rows.length > OPEN_AT_ONCE ? [] : view.nodes.map(({ key }) => key)),
  );
  const toggle = useCallback((key: string) => {
    setExpanded((before) => {
      const next = new Set(before);
      if (!next.delete(key)) next.add(key);
      return next;
    });
  }, []);
  const all = (open: boolean): void => setExpanded(new Set(open ? view.nodes.map(({ key }) => key) : []));
  const open = useCallback((key: string) => setExpanded((before) => new Set(before).add(key)), []);
  return { expanded, toggle, all, open };
}

/** 任务分解表 as one table: places of the outline, the departments that write them, by when and what is asked. */
export function Sheet({ view, editable }: { readonly view: SheetView; readonly editable: boolean }) {
  const { t } = useTranslation('cycles');
  const toast = useToast();
  const [edits, setEdits] = useState<SheetEdits>(NO_EDITS);
  const [asking, setAsking] = useState(false);
  const [filters, setFilters] = useUrlFilters(['department', 'empty']);
  const { expanded, toggle, all, open } = useExpanded(view);
  const { save, conflicts, settle } = useSheetSaving(view, edits, (next) => {
    setEdits(next);
    setAsking(false);
    toast(t('sheet.saved'));
  });
  const edit = useCallback<Edit>(
    (change) =>
      setEdits((before) => {
        const next = change(view, before);
        // A line just given out is seen, in a place that was closed too.
        for (const { nodeKey } of next.added.slice(before.added.length)) open(nodeKey);
        return next;
      }),
    [view, open],
  );
  const unsaved = countEdits(edits);

  const places = useMemo(() => linesByPlace(view, edits), [view, edits]);
  const shown = view.nodes
    .map((node) => ({
      node,
      lines: (places.get(node.key) ?? []).filter((l) => !filters.department || l.departmentId === filters.department),
    }))
    .filter(({ node, lines }) =>
      filters.empty === '1' ? (places.get(node.key) ?? []).length === 0 : !filters.department || lines.length > 0,
    );
  const shownKeys = shown.flatMap(({ lines }) => lines.filter((l) => l.status !== 'removed').map(({ key }) => key));
  const nameOf = (nodeKey: string): string => view.nodes.find(({ key }) => key === nodeKey)?.heading ?? '';
  const reasons = needReason(view, edits);

  return (
    <>
      {conflicts.length > 0 ? (
        <SheetConflicts
          conflicts={conflicts}
          rows={view.rows}
          nameOf={nameOf}
          onKeep={settle}
          onTake={(id) => {
            setEdits((before) => forgetLine(before, id));
            settle(id);
          }}
        />
      ) : (
        save.error && !asking && <ProblemAlert error={save.error} />
      )}
      <SheetToolbar
        view={view}
        filters={filters}
        onFilter={setFilters}
        shown={shownKeys.length}
        onDate={(dueOn) => edit((sheet, before) => changeLines(sheet, before, shownKeys, { dueOn }))}
        onExpand={all}
        editable={editable}
        unsaved={unsaved}
        saving={save.isPending}
        blocked={conflicts.length > 0}
        onSave={() => (reasons > 0 ? setAsking(true) : save.mutate(''))}
        onDiscard={() => setEdits(NO_EDITS)}
      />
      <div className={styles.scroll} role="region" aria-label={t('sheet.title')} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('sheet.department')}</th>
              <th scope="col">{t('sheet.coDepartments')}</th>
              <th scope="col">{t('sheet.dueOn')}</th>
              <th scope="col">{t('sheet.requirement')}</th>
              <th scope="col">{t('sheet.startsParagraph')}</th>
              <th scope="col">{t('sheet.state')}</th>
              {editable && <th scope="col">{t('sheet.order')}</th>}
            </tr>
          </thead>
          {shown.map(({ node, lines }) => (
            <SheetPlace
              key={node.key}
              node={node}
              lines={lines}
              departments={view.departments}
              editable={editable}
              expanded={expanded.has(node.key)}
              onToggle={toggle}
              edit={edit}
            />
          ))}
        </table>
      </div>
      {editable && <p className={styles.keys}>{t('sheet.keys')}</p>}
      <LeaveGuard unsaved={unsaved > 0} />
      <ReasonDialog
        open={asking && conflicts.length === 0}
        title={t('sheet.reasonTitle')}
        hint={t('sheet.reasonHint', { count: reasons })}
        pending={save.isPending}
        error={save.error}
        onConfirm={(reason) => save.mutate(reason)}
        onCancel={() => setAsking(false)}
      />
    </>
  );
}
