import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api-client/client.js';
import styles from './status.module.css';

/** What the installation runs on. */
export function EngineList({ engines }: { readonly engines: Schemas['InstallationStatus']['engines'] }) {
  const { t } = useTranslation('status');
  const rows: readonly (readonly [string, string])[] = [
    ['queue', t(`queue.${engines.queue}`)],
    ['files', t(`files.${engines.files}`)],
    ['chromium', t(`chromium.${engines.chromium}`)],
    ['signOn', ['own', ...engines.signOn].map((way) => t(`signOn.${way}`)).join('、')],
    ['node', engines.node],
  ];
  return (
    <dl className={styles.figures}>
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{t(`engine.${name}`)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
