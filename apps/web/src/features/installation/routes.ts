import type { FeatureRoute } from '../../app/feature-route.js';

export const routes: readonly FeatureRoute[] = [
  {
    path: '/admin/installation',
    page: () => import('./InstallationPage.js'),
    nav: { group: 'admin', label: 'installation', order: 90, requires: ['setup.checklist'] },
  },
];
