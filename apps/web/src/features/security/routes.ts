import type { FeatureRoute } from '../../app/feature-route.js';

export const routes: readonly FeatureRoute[] = [
  { path: '/security', page: () => import('./SecurityPage.js') },
  {
    path: '/admin/security',
    page: () => import('./SecuritySettingsPage.js'),
    nav: { group: 'admin', label: 'securitySettings', order: 45, requires: ['securitySettings.show'] },
  },
];
