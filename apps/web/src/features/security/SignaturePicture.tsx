import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, hooks, type Schemas } from '../../api-client/client.js';
import { sendFile } from '../../api-client/send-file.js';
import { formatTime } from '../../shared/format/dates.js';
import { NotConfirmed, usePasswordAgain } from '../../shared/re-authentication/use-password-again.js';
import { SignatureImage } from '../../shared/signature-picture/SignatureImage.js';
import { FileField } from '../../shared/ui/FileField.js';
import { Loaded } from '../../shared/ui/Loaded.js';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.js';
import styles from './security.module.css';

/** A leader's handwriting as it stands in the PDF: give it, see what was made of it, stop using it. */
export function SignaturePicture() {
  const { t } = useTranslation('security');
  const client = useQueryClient();
  const { withPassword, dialog } = usePasswordAgain();
  const [file, setFile] = useState<File | null>(null);
  const query = hooks.useQuery('get', '/api/signature-picture');
  const onSuccess = async (): Promise<void> => {
    setFile(null);
    await client.invalidateQueries({ queryKey: ['get', '/api/signature-picture'] });
  };
  const replace = useMutation({
    mutationFn: (data: File) =>
      withPassword(() => sendFile<Schemas['SignaturePictureView']>('/api/signature-picture', data, { method: 'PUT' })),
    onSuccess,
  });
  const remove = useMutation({
    mutationFn: () => withPassword(() => api.POST('/api/signature-picture/removal')),
    onSuccess,
  });
  const error = [replace.error, remove.error].find((one) => one && !(one instanceof NotConfirmed));
  return (
    <section className={styles.section} aria-labelledby="signature-picture">
      <h2 id="signature-picture">{t('picture.title')}</h2>
      <p className={styles.hint}>{t('picture.hint')}</p>
      <Loaded query={query}>
        {({ digest, since }) => (
          <>
            <p role="status">{digest ? t('picture.kept', { at: formatTime(since) }) : t('picture.none')}</p>
            {digest && <SignatureImage digest={digest} label={t('picture.image')} />}
            <label htmlFor="signature-file">{t('picture.file')}</label>
            <FileField
              id="signature-file"
              accept="image/png,image/jpeg,.png,.jpg,.jpeg"
              file={file}
              onChoose={setFile}
            />
            <p>
              <Button
                type={digest ? 'default' : 'primary'}
                disabled={!file}
                loading={replace.isPending}
                onClick={() => file && replace.mutate(file)}
              >
                {t(digest ? 'picture.replace' : 'picture.give')}
              </Button>{' '}
              {digest && (
                <Button danger loading={remove.isPending} onClick={() => remove.mutate()}>
                  {t('picture.remove')}
                </Button>
              )}
            </p>
          </>
        )}
      </Loaded>
      {error && <ProblemAlert error={error} />}
      {dialog}
    </section>
  );
}
