import { useMutation } from '@tanstack/react-query';
import { Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../../api-client/client.js';
import { tellSessionBack } from '../../api-client/session-ended.js';
import { LoginForm } from '../../features/session/LoginForm.js';
import { SignOnElsewhere } from '../../shared/sign-on/SignOnElsewhere.js';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.js';
import { useSession, type Session } from './use-session.js';

export default function LogInAgain({ session, onDone }: { readonly session: Session; readonly onDone: () => void }) {
  const { t } = useTranslation();
  const { setSession } = useSession();
  const done = (next: Session): void => {
    const same = next.accountId === session.accountId;
    setSession(next, { keepData: same });
    onDone();
    if (same) tellSessionBack();
    // Somebody else took the seat: nothing of the one before stays on the screen.
    if (!same) window.location.assign('/');
  };
  const back = useMutation({
    mutationFn: async () => {
      const { data } = await api.GET('/api/session');
      if (!data) throw new Error('an answer without a session');
      return data;
    },
    onSuccess: done,
  });
  return (
    <Modal open title={t('session.ended')} footer={null} closable={false} mask={{ closable: false }} keyboard={false}>
      <p>{t('session.endedHint')}</p>
      {session.way === 'oidc' ? (
        <SignOnElsewhere again={false} pending={back.isPending} onBack={() => back.mutate()} />
      ) : (
        <LoginForm userName={session.userName} onDone={done} />
      )}
      {back.error && <ProblemAlert error={back.error} />}
    </Modal>
  );
}
