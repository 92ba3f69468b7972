import type { FeatureRoute } from '../../app/feature-route.js';

export const routes: readonly FeatureRoute[] = [
  { path: '/past-reports/new', page: () => import('./NewPastReportPage.js') },
  { path: '/past-reports/:id', page: () => import('./PastReportPage.js') },
];
