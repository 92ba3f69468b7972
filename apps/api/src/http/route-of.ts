/**
 * What a path is for, without ids: for metrics and traces they are one route. A path that nobody serves is a stranger's
 * text and is told as `none`.
 */
export const routeOf = (path: string, status: number): string =>
  status === 404 ? 'none' : path.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id').replace(/\/\d+/g, '/:n');
