import helmet from 'helmet';
import type { RequestHandler } from 'express';

/**
 * Nothing is loaded from elsewhere and nothing is framed elsewhere. Styles may stand inline, because the component
 * library writes them at run time; scripts may not.
 * @param overTls behind a TLS proxy; without one, in an office's own network, browsers must not be sent to https.
 */
export function securityHeaders(overTls: boolean): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      directives: {
        'script-src': ["'self'"],
        'style-src': ["'self'", "'unsafe-inline'"],
        'img-src': ["'self'", 'data:', 'blob:'],
        'worker-src': ["'self'", 'blob:'],
        'connect-src': ["'self'"],
        'font-src': ["'self'", 'data:'],
        'upgrade-insecure-requests': overTls ? [] : null,
      },
    },
    strictTransportSecurity: overTls,
    // Only https pages have an origin that these could protect; elsewhere browsers log a warning at every page.
    crossOriginOpenerPolicy: overTls,
    originAgentCluster: overTls,
  });
}
