import type { FeatureRoute } from '../../app/feature-route.js';

export const routes: readonly FeatureRoute[] = [
  { path: '/cycles/:id/figures', page: () => import('./FiguresPage.js') },
];
