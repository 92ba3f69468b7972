import { Alert, Descriptions } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api-client/client.js';
import { formatTime } from '../../shared/format/dates.js';
import styles from './verify.module.css';

/** Valid or not, why, and what the file and the register say. */
export function VerificationResult({
  name,
  result,
}: {
  readonly name: string;
  readonly result: Schemas['FileVerification'];
}) {
  const { t } = useTranslation('verification');
  const { valid, faults, signatures, entry } = result;
  const stampOf = (at: string | null): string => (at ? t('stampedAt', { at: formatTime(at) }) : t('noStamp'));
  const facts: [string, string][] = [
    ['file', name],
    ['format', result.format === 'unknown' ? t('unknownFormat') : result.format.toUpperCase()],
    ['sealedBy', result.sealedBy ?? t('none')],
    ['claimedAt', formatTime(result.claimedAt) || t('none')],
    ['registered', entry ? t('inRegister', { name: entry.fileName }) : t('notInRegister')],
    ...(entry
      ? ([
          ['number', entry.documentNumber],
          ['docTitle', entry.title],
        ] as [string, string][])
      : []),
  ];
  return (
    <>
      <Alert
        type={valid ? 'success' : 'error'}
        showIcon
        title={t(valid ? 'valid' : 'invalid')}
        description={
          faults.length > 0 && (
            <ul>
              {faults.map(({ code, message }) => (
                <li key={message}>
                  {t(code)}:{message}
                </li>
              ))}
            </ul>
          )
        }
        style={{ marginBottom: 16 }}
      />
      <Descriptions
        bordered
        size="small"
        column={1}
        items={[
          ...facts.map(([key, text]) => ({ key, label: t(key), children: text })),
          ...signatures.map(({ field, signedBy, level, stampedAt }, i) => ({
            key: `signature ${i}`,
            label: t('signature', { n: i + 1 }),
            children: [field, signedBy ?? t('none'), t('level', { level }), stampOf(stampedAt)]
              .filter(Boolean)
              .join(' · '),
          })),
          {
            key: 'digest',
            label: t('digest'),
            children: <span className={styles.digest}>{result.fileDigest}</span>,
          },
        ]}
      />
    </>
  );
}
