import type { FeatureRoute } from '../../app/feature-route.js';

export const routes: readonly FeatureRoute[] = [
  {
    path: '/admin/report-types',
    page: () => import('./ReportTypesPage.js'),
    nav: { group: 'admin', label: 'reportTypes', order: 30, requires: ['reportType.create'] },
  },
  { path: '/admin/report-types/:id', page: () => import('./ReportTypePage.js') },
];
