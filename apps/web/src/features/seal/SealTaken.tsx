import { Alert } from 'antd';
import type { Schemas } from '../../api-client/client.js';
import styles from './seal.module.css';

/** That a seal was taken in, and what could be better about it. */
export function SealTaken({
  title,
  taken,
}: {
  readonly title: string;
  readonly taken: Schemas['UploadedSeal'] | undefined;
}) {
  return (
    <div aria-live="polite" className={styles.answer}>
      {taken && (
        <Alert
          type={taken.advice.length > 0 ? 'warning' : 'success'}
          showIcon
          title={title}
          description={taken.advice.map((words) => (
            <p key={words}>{words}</p>
          ))}
        />
      )}
    </div>
  );
}
