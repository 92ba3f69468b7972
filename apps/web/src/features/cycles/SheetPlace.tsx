import { Select } from 'antd';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api-client/client.js';
import { addLines, type SheetLine } from './sheet-edits.js';
import { SheetLineRow, type Edit } from './SheetLineRow.js';
import styles from './sheet.module.css';

interface PlaceProps {
  readonly node: Schemas['NodeLabel'];
  readonly lines: readonly SheetLine[];
  readonly departments: readonly Schemas['SheetDepartment'][];
  readonly editable: boolean;
  readonly expanded: boolean;
  readonly onToggle: (key: string) => void;
  readonly edit: Edit;
}

/** The place's own row: its name, how many write it, and the field that gives it to more departments. */
function PlaceHead({ node, lines, departments, editable, expanded, onToggle, edit }: PlaceProps) {
  const { t } = useTranslation('cycles');
  const place = `${node.ordinal}${node.heading}`;
  return (
    <tr className={styles.place}>
      <th scope="rowgroup" colSpan={editable ? 7 : 6} style={{ paddingLeft: 8 + (node.level - 1) * 20 }}>
        <div className={styles.placeRow}>
          <button
            type="button"
            className={styles.toggle}
            aria-expanded={expanded}
            disabled={lines.length === 0}
            onClick={() => onToggle(node.key)}
          >
            {lines.length > 0 && (expanded ? '▾ ' : '▸ ')}
            {place}
          </button>
          <span className={lines.length === 0 ? styles.empty : styles.soft}>
            {lines.length === 0 ? t('sheet.noneHere') : t('sheet.count', { count: lines.length })}
          </span>
          {editable && (
            <Select
              size="small"
              showSearch={{ optionFilterProp: 'label' }}
              aria-label={t('sheet.addTo', { place })}
              placeholder={t('sheet.add')}
              value={null}
              style={{ width: 190 }}
              onChange={(id: string | null) => {
                if (id) edit((view, edits) => addLines(view, edits, node.key, [id]));
              }}
              options={departments.map(({ id, name }) => ({ value: id, label: name }))}
            />
          )}
        </div>
      </th>
    </tr>
  );
}

/** A place of the outline with its lines. */
export const SheetPlace = memo(function SheetPlace(props: PlaceProps) {
  const { node, lines, editable, expanded, edit } = props;
  const place = `${node.ordinal}${node.heading}`;
  return (
    <tbody>
      <PlaceHead {...props} />
      {expanded &&
        lines.map((line, i) => (
          <SheetLineRow
            key={line.key}
            line={line}
            place={place}
            isFirst={i === 0}
            isLast={i === lines.length - 1}
            below={lines.slice(i + 1).map(({ key }) => key)}
            editable={editable}
            edit={edit}
          />
        ))}
    </tbody>
  );
});
