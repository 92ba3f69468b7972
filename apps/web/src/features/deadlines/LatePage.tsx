import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { hooks, type Schemas } from '../../api-client/client.js';
import { CycleTabs } from '../../shared/cycle/CycleTabs.js';
import { formatDay } from '../../shared/format/dates.js';
import { EmptyState } from '../../shared/ui/EmptyState.js';
import { Loaded } from '../../shared/ui/Loaded.js';
import { PageHeader } from '../../shared/ui/PageHeader.js';
import { DownloadButton } from './DownloadButton.js';
import { RemindDialog } from './RemindDialog.js';
import styles from './deadlines.module.css';

type LateDepartment = Schemas['LateDepartment'];

function Rows({ department }: { readonly department: LateDepartment }) {
  const { t } = useTranslation('deadlines');
  const { departmentName, missing, sentLate, sections } = department;
  return (
    <tbody>
      {sections.map((section, i) => (
        <tr key={section.id}>
          {i === 0 && (
            <th scope="rowgroup" rowSpan={sections.length}>
              {departmentName}
              <div className={styles.soft}>{t('late.summary', { missing, sentLate })}</div>
            </th>
          )}
          <td>
            <Link to={`/sections/${section.id}`}>{section.name}</Link>
          </td>
          <td>{formatDay(section.dueOn)}</td>
          <td>
            <span className={section.kind === 'missing' ? styles.late : undefined}>
              {section.kind === 'missing'
                ? t('late.missing', { days: section.daysLate })
                : t('late.sentLate', { day: formatDay(section.sentOn), days: section.daysLate })}
            </span>
            <div className={styles.soft}>{section.stateLabel}</div>
          </td>
          <td>{t('late.reminderCount', section.reminders)}</td>
          <td>
            {section.extension
              ? t('late.extensionLine', {
                  state: section.extension.stateLabel,
                  until: formatDay(section.extension.until),
                })
              : t('late.noExtension')}
          </td>
        </tr>
      ))}
    </tbody>
  );
}

function LateTable({ departments }: { readonly departments: readonly LateDepartment[] }) {
  const { t } = useTranslation('deadlines');
  const headings = ['department', 'place', 'dueOn', 'outcome', 'reminders', 'extension'] as const;
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={t('late.title')}>
      <table className={styles.table}>
        <thead>
          <tr>
            {headings.map((heading) => (
              <th key={heading} scope="col">
                {t(`late.${heading}`)}
              </th>
            ))}
          </tr>
        </thead>
        {departments.map((department) => (
          <Rows key={department.departmentId} department={department} />
        ))}
      </table>
    </div>
  );
}

/** 通报: departments that are late, by how much, and what was done about it. */
export default function LatePage() {
  const { t } = useTranslation('deadlines');
  const { id = '' } = useParams();
  const [reminding, setReminding] = useState(false);
  const query = hooks.useQuery('get', '/api/cycles/{id}/late', { params: { path: { id } } });
  const missing = (query.data?.departments ?? []).filter((d) => d.missing > 0);
  const departments = missing.map(({ departmentId, departmentName }) => ({ id: departmentId, name: departmentName }));
  return (
    <>
      <PageHeader
        title={t('late.title')}
        above={<CycleTabs cycleId={id} chosen="board" />}
        hint={
          query.data && (
            <>
              《{query.data.title}》
              {t('late.hint', {
                day: formatDay(query.data.asOf),
                sections: query.data.sections,
                sent: query.data.sent,
              })}
            </>
          )
        }
        actions={
          <>
            <DownloadButton path={`/api/cycles/${id}/late.docx`}>{t('late.file')}</DownloadButton>
            {query.data?.actions.some(({ key }) => key === 'cycle.remind') && departments.length > 0 && (
              <Button type="primary" onClick={() => setReminding(true)}>
                {t('late.all')}
              </Button>
            )}
          </>
        }
      />
      <Loaded query={query}>
        {(data) =>
          data.departments.length === 0 ? (
            <EmptyState title={t('late.none')} hint={t('late.noneHint')} />
          ) : (
            <LateTable departments={data.departments} />
          )
        }
      </Loaded>
      <RemindDialog
        cycleId={id}
        departments={departments}
        chosen={departments.map((department) => department.id)}
        open={reminding}
        onClose={() => setReminding(false)}
      />
    </>
  );
}
