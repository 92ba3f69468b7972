import createClient, { type Middleware } from 'openapi-fetch';
import createQueryHooks from 'openapi-react-query';
import { problemOf, unreachable } from './problem.js';
import type { components, paths } from './schema.js';
import { tellSessionEnded } from './session-ended.js';
import { nobodyIsThere } from '../shared/live/activity.js';

/** The read models and rows of the interface, by name. */
export type Schemas = components['schemas'];

/** What the page asks for while nobody touches it does not keep the session alive. */
const background: Middleware = {
  onRequest({ request }) {
    if (request.method === 'GET' && nobodyIsThere()) request.headers.set('X-Chancery-Background', '1');
  },
};

const refusals: Middleware = {
  async onResponse({ response }) {
    if (response.ok) return undefined;
    const problem = await problemOf(response);
    if (problem.code === 'NOT_LOGGED_IN') tellSessionEnded();
    throw problem;
  },
  onError: () => unreachable(),
};

/** Every call is typed by the interface's description; whatever is not a success is thrown as a `Problem`. */
export const api = createClient<paths>({
  baseUrl: window.location.origin,
  credentials: 'same-origin',
  fetch: (request) => window.fetch(request),
});
api.use(background, refusals);

/** `useQuery`, `useMutation`, `queryOptions` of TanStack Query over the same paths. */
export const hooks = createQueryHooks(api);
