import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { hooks } from '../../api-client/client.js';
import styles from './proofreading.module.css';

/** What the proofreader still keeps a version from 核稿 by; nothing when nothing does. */
export function OpenFindings({ versionId }: { readonly versionId: string }) {
  const { t } = useTranslation('proofreading');
  const { data } = hooks.useQuery('get', '/api/versions/{id}/findings', { params: { path: { id: versionId } } });
  if (!data) return null;
  const grave = data.open['严重'];
  const open = grave + data.open['一般'] + data.open['提示'];
  if (open === 0) return null;
  return (
    <Alert
      className={styles.alert ?? ''}
      showIcon
      type={grave > 0 ? 'error' : 'info'}
      title={grave > 0 ? t('stopped', { count: grave }) : t('openLeft', { count: open })}
      action={<Link to={`/versions/${versionId}?view=findings`}>{t('toFindings')}</Link>}
    />
  );
}
