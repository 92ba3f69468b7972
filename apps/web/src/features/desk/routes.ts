import type { FeatureRoute } from '../../app/feature-route.js';

export const routes: readonly FeatureRoute[] = [
  { path: '/', page: () => import('./DeskPage.js'), nav: { group: 'work', label: 'desk', order: 10, requires: [] } },
];
