import type { FeatureRoute } from '../../app/feature-route.js';

export const routes: readonly FeatureRoute[] = [
  { path: '/cycles/:id/review', page: () => import('./ReviewListPage.js') },
  { path: '/cycles/:id/versions', page: () => import('./VersionsPage.js') },
];
