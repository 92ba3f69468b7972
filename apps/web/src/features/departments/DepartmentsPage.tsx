import { useQueryClient } from '@tanstack/react-query';
import { Button, Dropdown, Input, Switch } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { hooks } from '../../api-client/client.js';
import { may, useSession } from '../../app/session/use-session.js';
import { useUrlFilters } from '../../shared/browser/use-url-filters.js';
import { formatDay } from '../../shared/format/dates.js';
import { offers } from '../../shared/offers.js';
import { EmptyState } from '../../shared/ui/EmptyState.js';
import { Loaded } from '../../shared/ui/Loaded.js';
import { PageHeader } from '../../shared/ui/PageHeader.js';
import { SheetImport } from '../../shared/ui/SheetImport.js';
import { StackedTable } from '../../shared/ui/StackedTable.js';
import { useToast } from '../../shared/ui/Toasts.js';
import { DepartmentDialog, type Act } from './DepartmentDialog.js';
import styles from './departments.module.css';
import { matching, treeOf, type Department, type TreeRow } from './department-tree.js';

const ACTS = ['create', 'rename', 'move', 'merge', 'stop'] as const;

/** The tree of departments: who they are, what they were called, what they have open. */
export default function DepartmentsPage() {
  const { t } = useTranslation(['departments', 'common']);
  const { session } = useSession();
  const toast = useToast();
  const client = useQueryClient();
  const tree = hooks.useQuery('get', '/api/departments/tree');
  const [filters, setFilters] = useUrlFilters(['q', 'gone']);
  const [dialog, setDialog] = useState<{ act: Act; department: Department | null } | null>(null);
  const [importing, setImporting] = useState(false);
  const mayCreate = may(session, 'department.create');
  return (
    <>
      <PageHeader
        title={t('page')}
        hint={t('pageHint')}
        actions={
          <>
            {mayCreate && (
              <Button type="primary" onClick={() => setDialog({ act: 'create', department: null })}>
                {t('title.create')}
              </Button>
            )}
            {may(session, 'department.importSheet') && (
              <Button onClick={() => setImporting(true)}>{t('import')}</Button>
            )}
            <Button href="/api/sheets/departments" download>
              {t('export')}
            </Button>
          </>
        }
      />
      <div className={styles.filters}>
        <Input.Search
          aria-label={t('search')}
          placeholder={t('search')}
          allowClear
          defaultValue={filters.q}
          onSearch={(q) => setFilters({ q })}
          style={{ width: 260 }}
        />
        <span>
          <Switch
            size="small"
            aria-label={t('gone')}
            checked={filters.gone === '1'}
            onChange={(on) => setFilters({ gone: on ? '1' : '' })}
          />{' '}
          {t('gone')}
        </span>
      </div>
      <Loaded query={tree}>
        {(departments) => {
          const shown = matching(
            departments.filter((d) => filters.gone === '1' || d.state === 'active'),
            filters.q,
          );
          if (shown.length === 0) {
            return <EmptyState title={t(departments.length === 0 ? 'none' : 'noMatch')} hint={t('noneHint')} />;
          }
          return (
            <>
              <DepartmentTable rows={treeOf(shown)} onAct={(act, department) => setDialog({ act, department })} />
              {dialog && <DepartmentDialog {...dialog} departments={departments} onClose={() => setDialog(null)} />}
            </>
          );
        }}
      </Loaded>
      {dialog && tree.data?.length === 0 && (
        <DepartmentDialog {...dialog} departments={[]} onClose={() => setDialog(null)} />
      )}
      <SheetImport
        what="departments"
        open={importing}
        onClose={() => setImporting(false)}
        onImported={({ counts }) => {
          setImporting(false);
          toast(t('imported', { made: counts.new, changed: counts.changed }));
          void client.invalidateQueries({ queryKey: ['get', '/api/departments/tree'] });
        }}
      />
    </>
  );
}

function DepartmentTable({
  rows,
  onAct,
}: {
  readonly rows: readonly TreeRow[];
  readonly onAct: (act: Act, department: Department) => void;
}) {
  const { t } = useTranslation('departments');
  const people = (names: readonly string[], wanted: boolean) =>
    names.length > 0 ? names.join('、') : wanted && <span className={styles.missing}>{t('nobody')}</span>;
  return (
    <StackedTable<TreeRow>
      rowKey="id"
      size="middle"
      dataSource={[...rows]}
      pagination={false}
      expandable={{ defaultExpandAllRows: true }}
      scroll={{ x: 'max-content' }}
      columns={[
        {
          title: t('name'),
          render: (_value, d) => (
            <span className={d.state === 'active' ? undefined : styles.gone}>
              {d.name}
              {d.state !== 'active' && `(${d.stateLabel}${d.mergedIntoName ?? ''})`}
              {d.formerNames.map((f) => (
                <span key={f.until} className={styles.former}>
                  {t('former', { name: f.name, day: formatDay(f.until) })}
                </span>
              ))}
            </span>
          ),
        },
        { title: t('liaisons'), render: (_value, d) => people(d.liaisons, d.lacksLiaison) },
        { title: t('heads'), render: (_value, d) => people(d.heads, d.lacksHead) },
        { title: t('people'), dataIndex: 'people', width: 80 },
        { title: t('open'), dataIndex: 'openSections', width: 100 },
        {
          title: t('acts'),
          width: 90,
          render: (_value, d) => {
            const open = ACTS.filter((act) => offers(d.actions, `department.${act}`));
            return (
              open.length > 0 && (
                <Dropdown
                  trigger={['click']}
                  menu={{
                    items: open.map((act) => ({ key: act, label: t(act === 'create' ? 'createUnder' : `ok.${act}`) })),
                    onClick: ({ key }) => onAct(key as Act, d),
                  }}
                >
                  <Button size="small" aria-label={t('actsOf', { name: d.name })}>
                    {t('acts')}
                  </Button>
                </Dropdown>
              )
            );
          },
        },
      ]}
    />
  );
}
