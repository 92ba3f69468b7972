import type { ReactNode } from 'react';
import { Navigate, useLocation } from 'react-router';
import { ProblemAlert } from '../shared/ui/ProblemAlert.js';
import { useSession } from './session/use-session.js';

/** Leads to log-in and back to the very address that was asked for; a first password is changed before all else. */
export function SignedInOnly({ children }: { readonly children: ReactNode }) {
  const { session, error, retry } = useSession();
  const { pathname, search } = useLocation();
  if (error) return <ProblemAlert error={error} onRetry={retry} />;
  if (session === undefined) return null;
  if (session === null) return <Navigate to={`/login?next=${encodeURIComponent(pathname + search)}`} replace />;
  if (session.mustChangePassword && pathname !== '/password') return <Navigate to="/password" replace />;
  return children;
}
