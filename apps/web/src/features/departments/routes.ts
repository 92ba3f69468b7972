import type { FeatureRoute } from '../../app/feature-route.js';

export const routes: readonly FeatureRoute[] = [
  {
    path: '/admin/departments',
    page: () => import('./DepartmentsPage.js'),
    nav: { group: 'admin', label: 'departments', order: 10, requires: ['department.tree'] },
  },
];
