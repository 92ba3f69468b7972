import { memo, useCallback, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api-client/client.js';
import { cellClass, CellFace } from './BoardCell.js';
import styles from './BoardGrid.module.css';
import type { BoardLine, BoardTable } from './board-rows.js';

type Node = Schemas['BoardNode'];

interface Place {
  readonly row: number;
  readonly column: number;
}

const STEPS: Readonly<Record<string, Place>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
};

const cellsOf = (body: HTMLElement, row: number): NodeListOf<HTMLElement> | undefined =>
  body.querySelectorAll<HTMLElement>('tr')[row]?.querySelectorAll<HTMLElement>('td');

/**
 * Departments × places as one plain table: thousands of cells, one listener. One cell is reached by Tab, the others
 * from it by the arrow keys; Enter opens.
 */
export function BoardGrid({
  table,
  onOpen,
}: {
  readonly table: BoardTable;
  readonly onOpen: (sectionId: string) => void;
}) {
  const { t } = useTranslation('board');
  const body = useRef<HTMLTableSectionElement>(null);
  const [current, setCurrent] = useState<Place>({ row: 0, column: 0 });
  const open = (target: EventTarget): void => {
    const id = (target as HTMLElement).closest<HTMLElement>('td[data-section]')?.dataset.section;
    if (id) onOpen(id);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      return open(event.target);
    }
    const step = STEPS[event.key];
    if (!step || !body.current) return;
    event.preventDefault();
    const next = { row: current.row + step.row, column: current.column + step.column };
    const cell = cellsOf(body.current, next.row)?.[next.column];
    if (!cell) return;
    setCurrent(next);
    cell.focus();
  };
  const onClick = (event: MouseEvent<HTMLElement>): void => open(event.target);
  const focusRow = Math.min(current.row, table.lines.length - 1);
  return (
    <div className={styles.scroll} role="region" aria-label={t('grid')} tabIndex={-1}>
      <table className={styles.grid} role="grid" aria-rowcount={table.lines.length + 1}>
        <thead>
          <tr>
            <th scope="col" className={styles.corner}>
              {t('department')}
            </th>
            {table.nodes.map((node) => (
              <NodeHeading key={node.key} node={node} />
            ))}
          </tr>
        </thead>
        <tbody ref={body} onClick={onClick} onKeyDown={onKeyDown}>
          {table.lines.map((line, row) => (
            <Line
              key={line.department.id}
              line={line}
              nodes={table.nodes}
              focusColumn={row === focusRow ? Math.min(current.column, table.nodes.length - 1) : -1}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

const NodeHeading = memo(function NodeHeading({ node }: { readonly node: Node }) {
  const { t } = useTranslation('board');
  const { ordinal, heading, totals } = node;
  const words = `${ordinal}${heading}`;
  return (
    <th scope="col" className={styles.node} title={words}>
      <span className={styles.nodeWords}>{words}</span>
      <span className={styles.nodeCount}>
        {totals.sections > 0 ? `${totals.sent}/${totals.sections}` : t('unassigned')}
      </span>
    </th>
  );
});

interface LineProps {
  readonly line: BoardLine;
  readonly nodes: readonly Node[];
  readonly focusColumn: number;
}

/** The same sections in the same columns: nothing to draw anew. Unchanged answers keep their identity (TanStack Query). */
function sameLine(before: LineProps, after: LineProps): boolean {
  return (
    before.focusColumn === after.focusColumn &&
    before.line.department === after.line.department &&
    before.line.cells.length === after.line.cells.length &&
    before.line.cells.every((cell, i) => {
      const other = after.line.cells[i];
      return cell.length === other?.length && cell.every((section, j) => section === other[j]);
    })
  );
}

const Line = memo(function Line({ line, nodes, focusColumn }: LineProps) {
  const { t } = useTranslation('board');
  const { department, cells } = line;
  const { sent, sections, late } = department.totals;
  const label = useCallback(
    (section: BoardLine['cells'][number][number]) =>
      [
        t(`state.${section.state}`),
        section.late
          ? t('lateBy', { days: -section.daysLeft })
          : section.dueSoon
            ? t('daysLeft', { days: section.daysLeft })
            : '',
        section.returnedTwice ? t('mark.twice') : '',
        section.nil ? t('mark.nil') : '',
        section.extensionOpen ? t('mark.extension') : '',
      ]
        .filter(Boolean)
        .join(','),
    [t],
  );
  return (
    <tr>
      <th scope="row" className={styles.department}>
        <span className={styles.departmentName}>{department.name}</span>
        <span className={styles.departmentCount}>
          {t('sentOf', { sent, sections })}
          {late > 0 && <strong className={styles.lateCount}>{t('lateCount', { count: late })}</strong>}
        </span>
      </th>
      {cells.map((cell, column) => {
        const [section] = cell;
        const node = nodes[column];
        const tabIndex = column === focusColumn ? 0 : -1;
        if (!section || !node)
          return <td key={node?.key ?? column} role="gridcell" className={styles.none} tabIndex={tabIndex} />;
        return (
          <td
            key={node.key}
            role="gridcell"
            className={cellClass(section)}
            tabIndex={tabIndex}
            data-section={section.id}
            aria-label={label(section)}
          >
            <CellFace section={section} more={cell.length - 1} />
          </td>
        );
      })}
    </tr>
  );
}, sameLine);
