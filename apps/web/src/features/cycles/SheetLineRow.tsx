import {
  ArrowDownOutlined,
  ArrowUpOutlined,
  DeleteOutlined,
  UndoOutlined,
  VerticalAlignBottomOutlined,
} from '@ant-design/icons';
import { Button, Checkbox, Input, Select } from 'antd';
import { memo, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../shared/format/dates.js';
import { DayInput } from '../deadlines/DayInput.js';
import { goToNextCell } from './next-cell.js';
import {
  changeLine,
  changeLines,
  moveLine,
  removeLine,
  restoreLine,
  type LineFields,
  type SheetEdits,
  type SheetLine,
  type SheetView,
} from './sheet-edits.js';
import styles from './sheet.module.css';

/** A change of what is not saved, given the sheet as it was loaded. */
export type Edit = (change: (view: SheetView, edits: SheetEdits) => SheetEdits) => void;

interface LineProps {
  readonly line: SheetLine;
  readonly place: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** Lines of the same place further down, for filling the date. */
  readonly below: readonly string[];
  readonly editable: boolean;
  readonly edit: Edit;
}

const MARKS = { saved: null, added: 'isNew', changed: 'isChanged', removed: 'isRemoved' } as const;

function LineActions({ line, isFirst, isLast, label, edit }: LineProps & { readonly label: string }) {
  const { t } = useTranslation('cycles');
  if (line.status === 'removed') {
    return (
      <Button
        size="small"
        icon={<UndoOutlined />}
        aria-label={`${t('sheet.restore')}:${label}`}
        title={t('sheet.restore')}
        onClick={() => edit((_view, edits) => restoreLine(edits, line.key))}
      />
    );
  }
  return (
    <>
      <Button
        size="small"
        type="text"
        icon={<ArrowUpOutlined />}
        aria-label={`${t('sheet.up')}:${label}`}
        title={t('sheet.up')}
        disabled={isFirst}
        onClick={() => edit((view, edits) => moveLine(view, edits, line, -1))}
      />
      <Button
        size="small"
        type="text"
        icon={<ArrowDownOutlined />}
        aria-label={`${t('sheet.down')}:${label}`}
        title={t('sheet.down')}
        disabled={isLast}
        onClick={() => edit((view, edits) => moveLine(view, edits, line, 1))}
      />
      <Button
        size="small"
        type="text"
        danger
        icon={<DeleteOutlined />}
        aria-label={`${t('sheet.remove')}:${label}`}
        title={line.removable ? t('sheet.remove') : t('sheet.notRemovable')}
        disabled={!line.removable}
        onClick={() => edit((_view, edits) => removeLine(edits, line.key))}
      />
    </>
  );
}

function DueCell({ line, below, label, edit }: LineProps & { readonly label: string }) {
  const { t } = useTranslation('cycles');
  const fillDown = (): void => edit((view, edits) => changeLines(view, edits, below, { dueOn: line.dueOn }));
  const keys = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === 'd' && event.ctrlKey) {
      event.preventDefault();
      fillDown();
    } else goToNextCell(event);
  };
  return (
    <div className={styles.due}>
      <DayInput
        size="small"
        cell="dueOn"
        label={`${t('sheet.dueOn')}:${label}`}
        value={line.dueOn}
        // A field being typed in is empty for a moment; a line is never without a date.
        onChange={(dueOn) => dueOn && edit((view, edits) => changeLine(view, edits, line.key, { dueOn }))}
        onKeyDown={keys}
      />
      <Button
        size="small"
        type="text"
        icon={<VerticalAlignBottomOutlined />}
        aria-label={`${t('sheet.fillDown')}:${label}`}
        title={t('sheet.fillDown')}
        disabled={below.length === 0}
        onClick={fillDown}
      />
    </div>
  );
}

function EditableCells(props: LineProps & { readonly label: string }) {
  const { t } = useTranslation('cycles');
  const { line, label, edit } = props;
  const set = (fields: Partial<LineFields>): void => edit((view, edits) => changeLine(view, edits, line.key, fields));
  return (
    <>
      <td>
        <Select
          mode="tags"
          size="small"
          aria-label={`${t('sheet.coDepartments')}:${label}`}
          placeholder={t('sheet.coDepartmentsHint')}
          style={{ width: '100%', minWidth: 150 }}
          value={[...line.coDepartments]}
          open={false}
          suffixIcon={null}
          onChange={(coDepartments: string[]) => set({ coDepartments })}
        />
      </td>
      <td>
        <DueCell {...props} />
      </td>
      <td>
        <Input
          size="small"
          maxLength={500}
          data-cell="requirement"
          aria-label={`${t('sheet.requirement')}:${label}`}
          value={line.requirement}
          onChange={(event) => set({ requirement: event.target.value })}
          onKeyDown={goToNextCell}
        />
      </td>
      <td>
        <Checkbox
          aria-label={`${t('sheet.startsParagraph')}:${label}`}
          checked={line.startsParagraph}
          onChange={(event) => set({ startsParagraph: event.target.checked })}
        />
      </td>
    </>
  );
}

function ReadCells({ line }: { readonly line: SheetLine }) {
  return (
    <>
      <td>{line.coDepartments.join('、')}</td>
      <td>{formatDay(line.dueOn)}</td>
      <td>{line.requirement}</td>
      <td>{line.startsParagraph ? '✓' : ''}</td>
    </>
  );
}

/** One line of the sheet. */
export const SheetLineRow = memo(function SheetLineRow(props: LineProps) {
  const { t } = useTranslation('cycles');
  const { line, place, editable } = props;
  const label = t('sheet.rowLabel', { place, department: line.departmentName });
  const mark = MARKS[line.status];
  return (
    <tr className={line.status === 'removed' ? styles.removed : undefined}>
      <td className={styles.department}>
        {line.departmentName}
        {mark && <span className={styles.mark}>{t(`sheet.${mark}`)}</span>}
      </td>
      {editable && line.status !== 'removed' ? <EditableCells {...props} label={label} /> : <ReadCells line={line} />}
      <td>{line.stateLabel}</td>
      {editable && (
        <td className={styles.actions}>
          <LineActions {...props} label={label} />
        </td>
      )}
    </tr>
  );
});
