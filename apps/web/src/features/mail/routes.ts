import type { FeatureRoute } from '../../app/feature-route.js';

export const routes: readonly FeatureRoute[] = [
  {
    path: '/admin/mail',
    page: () => import('./MailPage.js'),
    nav: { group: 'admin', label: 'mail', order: 40, requires: ['mail.show'] },
  },
];
