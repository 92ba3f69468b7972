import { Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { tellSessionBack } from '../../api-client/session-ended.js';
import { LoginForm } from '../../features/session/LoginForm.js';
import { useSession, type Session } from './use-session.js';

export default function LogInAgain({ session, onDone }: { readonly session: Session; readonly onDone: () => void }) {
  const { t } = useTranslation();
  const { setSession } = useSession();
  return (
    <Modal open title={t('session.ended')} footer={null} closable={false} mask={{ closable: false }} keyboard={false}>
      <p>{t('session.endedHint')}</p>
      <LoginForm
        userName={session.userName}
        onDone={(next) => {
          const same = next.accountId === session.accountId;
          setSession(next, { keepData: same });
          onDone();
          if (same) tellSessionBack();
          // Somebody else took the seat: nothing of the one before stays on the screen.
          if (!same) window.location.assign('/');
        }}
      />
    </Modal>
  );
}
