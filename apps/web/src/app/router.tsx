import { createBrowserRouter, type RouteObject } from 'react-router';
import type { FeatureRoute } from './feature-route.js';
import { featureRoutes } from './feature-routes.js';
import { AppFrame } from './frame/AppFrame.js';
import { NotFoundPage } from './NotFoundPage.js';
import { RouteFailure } from './RouteFailure.js';
import { SignedInOnly } from './SignedInOnly.js';

const routeOf = ({ path, page }: FeatureRoute): RouteObject => ({
  path,
  ErrorBoundary: RouteFailure,
  lazy: async () => ({ Component: (await page()).default }),
});

export const router = createBrowserRouter([
  ...featureRoutes.filter((route) => route.public).map(routeOf),
  {
    element: (
      <SignedInOnly>
        <AppFrame />
      </SignedInOnly>
    ),
    HydrateFallback: () => null,
    ErrorBoundary: RouteFailure,
    children: [
      ...featureRoutes.filter((route) => !route.public).map(routeOf),
      { path: '*', element: <NotFoundPage /> },
    ],
  },
]);
