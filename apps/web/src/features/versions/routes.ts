import type { FeatureRoute } from '../../app/feature-route.js';

export const routes: readonly FeatureRoute[] = [{ path: '/versions/:id', page: () => import('./VersionPage.js') }];
