import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { hooks, type Schemas } from '../../api-client/client.js';
import { useUrlFilters } from '../../shared/browser/use-url-filters.js';
import { CycleTabs } from '../../shared/cycle/CycleTabs.js';
import { JobProgress } from '../../shared/jobs/JobProgress.js';
import { EmptyState } from '../../shared/ui/EmptyState.js';
import { Loaded } from '../../shared/ui/Loaded.js';
import { PageHeader } from '../../shared/ui/PageHeader.js';
import { BoardActions } from './BoardActions.js';
import { FILTER_NAMES, isFiltered, SHORT_MARKS } from './board-filters.js';
import { BoardGrid } from './BoardGrid.js';
import { BoardLegend } from './BoardLegend.js';
import styles from './BoardPage.module.css';
import { BoardPanel } from './BoardPanel.js';
import { tableOf } from './board-rows.js';

/** 进度: departments × places on one page, live. */
export default function BoardPage() {
  const { id = '' } = useParams();
  const { t } = useTranslation('board');
  const query = hooks.useQuery('get', '/api/cycles/{id}/board', { params: { path: { id } } });
  const [collecting, setCollecting] = useState<string | null>(null);
  const totals = query.data?.totals;
  return (
    <>
      <PageHeader
        title={query.data ? t('titleOf', { title: query.data.title }) : t('title')}
        above={<CycleTabs cycleId={id} />}
        hint={totals && t('summary', { ...totals })}
        actions={<BoardActions cycleId={id} board={query.data} onCollecting={setCollecting} />}
      />
      {collecting && <JobProgress jobId={collecting} label={t('collect')} />}
      <Loaded query={query}>{(board) => <Board board={board} />}</Loaded>
    </>
  );
}

function Board({ board }: { readonly board: Schemas['CycleBoard'] }) {
  const { t } = useTranslation('board');
  const [values, setFilters] = useUrlFilters([...FILTER_NAMES, ...SHORT_MARKS]);
  const { state, department, section } = values;
  const mark = values.mark || SHORT_MARKS.find((name) => values[name]) || '';
  // Typing stays quick while thousands of cells follow.
  const [typed, setTyped] = useState(department);
  const [seen, setSeen] = useState(department);
  if (seen !== department) {
    // The browser's back button changes the address under the field.
    setSeen(department);
    setTyped(department);
  }
  const wanted = useDeferredValue(typed.trim());
  const filter = useMemo(() => ({ state, mark, department: wanted }), [state, mark, wanted]);
  const table = useMemo(() => tableOf(board, filter), [board, filter]);
  const setMark = (next: string): void => setFilters({ mark: next, late: '', twice: '' });
  const keepTyped = (): void => {
    if (typed.trim() !== department) setFilters({ department: typed.trim() });
  };
  if (board.sections.length === 0) return <EmptyState title={t('none')} hint={t('noneHint')} />;
  return (
    <>
      <div className={styles.tools}>
        <BoardLegend
          board={board}
          filter={filter}
          onFilter={(changes) =>
            changes.mark === undefined ? setFilters({ state: changes.state ?? '' }) : setMark(changes.mark)
          }
        />
        <form
          className={styles.search}
          role="search"
          onSubmit={(event) => {
            event.preventDefault();
            keepTyped();
          }}
        >
          <label>
            {t('searchDepartment')}{' '}
            <input
              className={styles.input}
              type="search"
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
              onBlur={keepTyped}
            />
          </label>
          <span role="status" className={styles.shown}>
            {isFiltered(filter) && t('shown', { count: table.shown })}
          </span>
          {isFiltered(filter) && (
            <button
              type="button"
              className={styles.clear}
              onClick={() => {
                setTyped('');
                setFilters({ state: '', mark: '', late: '', twice: '', department: '' });
              }}
            >
              {t('clear')}
            </button>
          )}
        </form>
      </div>
      {table.lines.length > 0 ? (
        <BoardGrid table={table} onOpen={(id) => setFilters({ section: id })} />
      ) : (
        <EmptyState title={t('nothingFits')} hint={t('nothingFitsHint')} />
      )}
      {section && <BoardPanel board={board} sectionId={section} onClose={() => setFilters({ section: '' })} />}
    </>
  );
}
