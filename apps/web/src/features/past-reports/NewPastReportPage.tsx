import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import type { Schemas } from '../../api-client/client.js';
import { sendFile } from '../../api-client/send-file.js';
import { FileField } from '../../shared/ui/FileField.js';
import { PageHeader } from '../../shared/ui/PageHeader.js';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.js';
import { NOTHING_PASTED, pastedFile, PasteField } from './PasteField.js';
import styles from './past-reports.module.css';

const LARGEST = 20 * 1024 * 1024;
const ACCEPTED = '.docx,.doc,.wps,.txt,.html,.htm';

/** 导入往年报告: last year's report from its file, or from a page that was copied. */
export default function NewPastReportPage() {
  const { t } = useTranslation('pastReports');
  const client = useQueryClient();
  const navigate = useNavigate();
  const [way, setWay] = useState<'file' | 'paste'>('file');
  const [file, setFile] = useState<File | null>(null);
  const [pasted, setPasted] = useState(NOTHING_PASTED);
  const [missing, setMissing] = useState(false);
  const chosen = way === 'file' ? file && { name: file.name, data: file } : pasted.words.trim() && pastedFile(pasted);
  const tooLarge = chosen ? chosen.data.size > LARGEST : false;
  const send = useMutation({
    mutationFn: ({ name, data }: { name: string; data: Blob }) =>
      sendFile<Schemas['AddedPastReport']>(`/api/past-reports?name=${encodeURIComponent(name)}`, data),
    onSuccess: async ({ pastReport }) => {
      await client.invalidateQueries({ queryKey: ['get', '/api/past-reports'] });
      await navigate(`/past-reports/${pastReport.id}`);
    },
  });
  const go = (): void => {
    setMissing(!chosen);
    if (chosen && !tooLarge) send.mutate(chosen);
  };
  return (
    <>
      <PageHeader title={t('new')} hint={t('newHint')} above={<Link to="/cycles/new">{t('backToOpening')}</Link>} />
      <div className={styles.form}>
        <Radio.Group
          aria-label={t('way')}
          value={way}
          onChange={(event) => setWay(event.target.value as 'file' | 'paste')}
          options={[
            { value: 'file', label: t('fromFile') },
            { value: 'paste', label: t('fromPage') },
          ]}
        />
        <div className={styles.field}>
          {way === 'file' ? (
            <>
              <label htmlFor="past-report-file">{t('file')}</label>
              <FileField id="past-report-file" accept={ACCEPTED} file={file} onChoose={setFile} />
              <p className={styles.hint}>{t('fileHint')}</p>
            </>
          ) : (
            <>
              <label htmlFor="past-report-paste">{t('paste')}</label>
              <PasteField id="past-report-paste" pasted={pasted} onPaste={setPasted} />
            </>
          )}
        </div>
        {missing && !chosen && (
          <p role="alert" className={styles.wrong}>
            {t(way === 'file' ? 'fileMissing' : 'pasteMissing')}
          </p>
        )}
        {tooLarge && (
          <p role="alert" className={styles.wrong}>
            {t('tooLarge')}
          </p>
        )}
        {send.error && <ProblemAlert error={send.error} />}
        <Button type="primary" loading={send.isPending} onClick={go}>
          {t('import')}
        </Button>
      </div>
    </>
  );
}
