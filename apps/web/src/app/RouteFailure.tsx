import { useRouteError } from 'react-router';
import { ProblemAlert } from '../shared/ui/ProblemAlert.js';

/** A page that broke, or that could not be loaded: said in words, with a way on. */
export function RouteFailure() {
  const error = useRouteError();
  return <ProblemAlert error={error} onRetry={() => window.location.reload()} />;
}
