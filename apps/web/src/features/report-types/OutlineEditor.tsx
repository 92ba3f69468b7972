import { outlineFindings, type Outline } from '@chancery/documents/browser';
import { Button, Form, type InputRef } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../shared/ui/EmptyState.js';
import { NodeForm, NumberingSelect } from './NodeForm.js';
import { OutlineTree } from './OutlineTree.js';
import * as tree from './outline-tree.js';
import { ordinalsOf } from './report-type-draft.js';
import styles from './report-types.module.css';

/** Tree and fields of an outline; what it says of ordinals and mistakes is computed as the server computes it. */
export function OutlineEditor({
  outline,
  readOnly,
  onChange,
  onUndo,
  onRedo,
}: {
  readonly outline: Outline;
  readonly readOnly: boolean;
  readonly onChange: (outline: Outline, field: string | null) => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}) {
  const { t } = useTranslation('reportTypes');
  const [chosen, setSelected] = useState<string | null>(null);
  const heading = useRef<InputRef>(null);
  const placed = tree.flatten(outline.nodes);
  const place = tree.placeOf(outline.nodes, chosen ?? placed[0]?.node.key ?? '');
  const node = place?.node ?? placed[0]?.node ?? null;
  const selected = node?.key ?? null;
  const findings = outlineFindings(outline);

  const put = (changed: Outline): void => onChange(changed, null);
  const add = (where: 'after' | 'child'): void => {
    if (!selected) return;
    const key = tree.freshKey();
    put(where === 'after' ? tree.addAfter(outline, selected, key) : tree.addChild(outline, selected, key));
    setSelected(key);
  };
  const remove = (): void => {
    const found = selected ? tree.placeOf(outline.nodes, selected) : null;
    // An outline has at least one node.
    if (!found || placed.length === 1 || (found.siblings.length === 1 && found.above.length === 0)) return;
    const { siblings, index, above } = found;
    setSelected((siblings[index + 1] ?? siblings[index - 1] ?? above.at(-1))?.key ?? null);
    put(tree.remove(outline, found.node.key));
  };
  const move = (to: tree.Move): void => {
    if (selected && tree.canMove(outline, selected, to)) put(tree.moveNode(outline, selected, to));
  };

  const moveButton = (to: tree.Move) => (
    <Button key={to} disabled={!selected || !tree.canMove(outline, selected, to)} onClick={() => move(to)}>
      {t(`move.${to}`)}
    </Button>
  );
  return (
    <div className={styles.columns}>
      <section className={styles.outline} aria-labelledby="outline-title">
        <div className={styles.panel}>
          <h2 id="outline-title" className={styles.subtitle}>
            {t('outline')}
          </h2>
          <Form layout="vertical" component="div">
            <Form.Item label={t('topNumbering')} htmlFor="top-numbering">
              <NumberingSelect
                id="top-numbering"
                value={outline.numbering}
                disabled={readOnly}
                onChange={(numbering) => put({ ...outline, numbering })}
              />
            </Form.Item>
          </Form>
          {!readOnly && (
            <>
              <div className={styles.tools} role="toolbar" aria-label={t('tools')}>
                <Button onClick={() => add('after')}>{t('addAfter')}</Button>
                <Button onClick={() => add('child')}>{t('addChild')}</Button>
                {(['up', 'down', 'in', 'out'] as const).map(moveButton)}
                <Button danger disabled={placed.length === 1} onClick={remove}>
                  {t('remove')}
                </Button>
              </div>
              <p className={styles.hint}>{t('keys')}</p>
            </>
          )}
          <OutlineTree
            outline={outline}
            ordinals={ordinalsOf(outline)}
            selected={selected}
            wrong={new Set(findings.flatMap(({ nodeKey }) => nodeKey ?? []))}
            readOnly={readOnly}
            onSelect={setSelected}
            onMove={move}
            onAdd={() => add('after')}
            onRemove={remove}
            onOpen={() => heading.current?.focus()}
            onUndo={onUndo}
            onRedo={onRedo}
          />
        </div>
      </section>
      <section className={styles.fields} aria-labelledby="node-title">
        <div className={styles.panel}>
          <h2 id="node-title" className={styles.subtitle}>
            {t('node')}
          </h2>
          {node ? (
            <NodeForm
              node={node}
              readOnly={readOnly}
              headingRef={heading}
              onChange={(changes, field) => onChange(tree.change(outline, node.key, changes), `${node.key}:${field}`)}
            />
          ) : (
            <EmptyState title={t('noNode')} />
          )}
        </div>
        {findings.length > 0 && (
          <div className={styles.panel} role="status">
            <h2 className={styles.subtitle}>{t('findings', { count: findings.length })}</h2>
            <ul className={styles.plain}>
              {findings.map(({ nodeKey, message }) => (
                <li key={`${nodeKey} ${message}`} className={styles.wrongLine}>
                  {nodeKey === null ? (
                    message
                  ) : (
                    <Button type="link" onClick={() => setSelected(nodeKey)}>
                      {message}
                    </Button>
                  )}
                </li>
              ))}
            </ul>
          </div>
        )}
      </section>
    </div>
  );
}
