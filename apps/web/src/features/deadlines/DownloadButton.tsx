import { DownloadOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.js';
import { saveFile } from './save-file.js';

/** A file that the API makes on request: says that it is being made, and in words when it could not be. */
export function DownloadButton({ path, children }: { readonly path: string; readonly children: ReactNode }) {
  const { t } = useTranslation('deadlines');
  const download = useMutation({ mutationFn: () => saveFile(path) });
  return (
    <>
      <Button icon={<DownloadOutlined aria-hidden />} loading={download.isPending} onClick={() => download.mutate()}>
        {download.isPending ? t('downloading') : children}
      </Button>
      {download.error && <ProblemAlert error={download.error} onRetry={() => download.mutate()} />}
    </>
  );
}
