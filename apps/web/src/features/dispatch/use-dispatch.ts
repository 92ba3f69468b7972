import { hooks, type Schemas } from '../../api-client/client.js';

export type Dispatch = Schemas['DispatchView'];

const POLL_MS = 1_500;
const isAtWork = (dispatch: Dispatch | undefined): boolean =>
  dispatch?.state === 'rendering' || dispatch?.state === 'sealing';

/** A dispatch; asked again while a job renders or seals it. */
export function useDispatch(id: string) {
  return hooks.useQuery(
    'get',
    '/api/dispatches/{id}',
    { params: { path: { id } } },
    { refetchInterval: ({ state }) => (isAtWork(state.data) ? POLL_MS : false) },
  );
}
