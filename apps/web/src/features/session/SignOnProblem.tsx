import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';

const KNOWN = ['PERSON_UNKNOWN', 'SIGN_ON_FAILED', 'FLOW_LOST', 'LOGIN_FAILED'] as const;

/** Why somebody came back from the provider and is not in. The address gives a code only: nobody puts words on this page. */
export function SignOnProblem({ code }: { readonly code: string }) {
  const { t } = useTranslation('session');
  const known = KNOWN.find((one) => one === code);
  return (
    <Alert type="error" showIcon role="alert" style={{ marginBottom: 16 }} title={t(`problems.${known ?? 'other'}`)} />
  );
}
