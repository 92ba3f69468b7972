import { Drawer } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Schemas } from '../../api-client/client.js';
import { formatTime } from '../../shared/format/dates.js';
import { DueDate } from '../../shared/ui/DueDate.js';
import styles from './BoardPanel.module.css';

type Board = Schemas['CycleBoard'];

/** A section at a glance, beside the board: who, by when, how far, and the way there. */
export function BoardPanel({
  board,
  sectionId,
  onClose,
}: {
  readonly board: Board;
  readonly sectionId: string;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('board');
  const chosen = board.sections.find(({ id }) => id === sectionId);
  const department = board.departments.find(({ id }) => id === chosen?.departmentId);
  const node = board.nodes.find(({ key }) => key === chosen?.nodeKey);
  const here = board.sections.filter(
    ({ departmentId, nodeKey }) => departmentId === chosen?.departmentId && nodeKey === chosen?.nodeKey,
  );
  return (
    <Drawer open={chosen !== undefined} onClose={onClose} title={department?.name} size={400} mask={{ closable: true }}>
      <p className={styles.node}>{node && `${node.ordinal}${node.heading}`}</p>
      <p>{t('liaisons', { names: department?.liaisons.join('、') || t('nobody') })}</p>
      {here.map((section) => (
        <section key={section.id} className={styles.section} aria-label={t(`state.${section.state}`)}>
          <dl className={styles.facts}>
            <dt>{t('stateIs')}</dt>
            <dd>
              {t(`state.${section.state}`)}
              {section.nil && ` · ${t('mark.nil')}`}
            </dd>
            <dt>{t('dueOn')}</dt>
            <dd>
              <DueDate dueOn={section.dueOn} daysLeft={section.daysLeft} />
              {section.extensionOpen && ` · ${t('mark.extension')}`}
            </dd>
            <dt>{t('submittedAt')}</dt>
            <dd>{section.submittedAt ? formatTime(section.submittedAt) : t('notYet')}</dd>
            <dt>{t('returned')}</dt>
            <dd>{t('times', { count: section.returned })}</dd>
          </dl>
          <Link to={`/sections/${section.id}`} className={styles.go}>
            {t('open')}
          </Link>
        </section>
      ))}
    </Drawer>
  );
}
