import type { FeatureRoute } from '../../app/feature-route.js';

export const routes: readonly FeatureRoute[] = [{ path: '/setup', public: true, page: () => import('./SetupPage.js') }];
