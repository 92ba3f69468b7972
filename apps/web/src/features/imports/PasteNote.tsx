import { Alert, Button, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.js';
import { ChangeList } from './ChangeList.js';
import { ImportWarnings, warningsOf } from './ImportWarnings.js';
import type { useForeignPaste } from './use-foreign-paste.js';

/** What was done to the text that was pasted last, with every change to look at and to take back. */
export function PasteNote({ paste }: { readonly paste: ReturnType<typeof useForeignPaste> }) {
  const { t } = useTranslation('imports');
  const [open, setOpen] = useState(false);
  const [pending, setPending] = useState(false);
  const [stands, setStands] = useState(true);
  const { last, failure } = paste;
  const takeBack = async (undone: readonly string[]): Promise<void> => {
    setPending(true);
    await paste.takeBack(undone);
    setStands(paste.stands());
    setPending(false);
  };
  if (failure && !last) {
    return (
      <>
        <ProblemAlert error={failure} />
        <p role="status">{t('paste.asWords')}</p>
      </>
    );
  }
  if (!last) return null;
  const { reading, leftOut } = last.pasted;
  const looked = warningsOf(reading).length + leftOut.length;
  if (reading.changes.length === 0 && looked === 0) return null;
  return (
    <>
      <Alert
        type={looked > 0 ? 'warning' : 'info'}
        showIcon
        closable={{ onClose: paste.forget }}
        title={t('paste.cleaned', { count: reading.changes.length })}
        description={
          looked > 0 ? (
            <>
              <ImportWarnings reading={reading} />
              {leftOut.map((reason) => (
                <p key={reason}>{reason}</p>
              ))}
            </>
          ) : undefined
        }
        action={
          <Button
            size="small"
            onClick={() => {
              setStands(paste.stands());
              setOpen(true);
            }}
          >
            {t('paste.look')}
          </Button>
        }
        style={{ marginTop: 8 }}
      />
      <Modal
        open={open}
        width={760}
        title={t('paste.title')}
        footer={null}
        onCancel={() => setOpen(false)}
        destroyOnHidden
      >
        {!stands && <Alert type="info" showIcon title={t('paste.changedSince')} style={{ marginBottom: 12 }} />}
        {failure ? <ProblemAlert error={failure} /> : null}
        <ChangeList
          changes={reading.changes}
          text={reading.text}
          undone={last.undone}
          disabled={pending || !stands}
          onUndone={(undone) => void takeBack(undone)}
        />
      </Modal>
    </>
  );
}
