import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Controller, Get, Module, type INestApplication } from '@nestjs/common';
import { APP_GUARD, NestFactory } from '@nestjs/core';
import { PERMISSIONS, permission, type PermissionKey } from '@chancery/application';
import { CLOCK, SETTINGS } from '../../apps/api/src/composition/tokens.js';
import { PermissionGuard } from '../../apps/api/src/http/permission.guard.js';
import { HttpCaller } from '../support/http-caller.js';
import { serveGovernment, type ServedGovernment } from '../support/served-government.js';

const KEYS = Object.keys(PERMISSIONS) as PermissionKey[];
/** The interface's description is no business route: it needs no log-in and holds no data. */
const isDescription = (route: string): boolean => /^GET \/api\/(docs|docs-yaml|openapi\.json)(\/|$)/.test(route);

interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly operationId?: string }>>>>;
}

describe('routes and rows', () => {
  let served: ServedGovernment;
  beforeAll(async () => {
    served = await serveGovernment();
  });
  afterAll(() => served.close());

  test('Express has a route for every row of the permission table, and no other', () => {
    const routes = served.routes().filter((route) => !isDescription(route));
    const rows = KEYS.map((key) => `${permission(key).method} /api${permission(key).path}`);
    expect(routes.sort()).toEqual(rows.sort());
    expect(new Set(rows).size).toBe(rows.length);
  });

  test('the OpenAPI document names each operation after its row', async () => {
    const { text } = await new HttpCaller(served.url).send('GET', '/openapi.json');
    const { paths } = JSON.parse(text) as OpenApi;
    const operations = Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, { operationId }]) => `${operationId} ${method.toUpperCase()} ${path}`),
    );
    const rows = KEYS.map((key) => {
      const { method, path } = permission(key);
      return `${key} ${method} /api${path.replace(/:(\w+)/g, '{$1}')}`;
    });
    expect(operations.sort()).toEqual(rows.sort());
  });

  test('an address that is no route is a 404 for everybody', async () => {
    const answer = await new HttpCaller(served.url).send('GET', '/nowhere/export');
    expect([answer.status, answer.code]).toEqual([404, 'ROUTE_NOT_FOUND']);
  });
});

let reached = false;

/** A handler that somebody forgot to give a row. */
@Controller('forgotten')
class ForgottenController {
  @Get()
  show(): string {
    reached = true;
    return 'open to all';
  }
}

@Module({
  controllers: [ForgottenController],
  providers: [
    { provide: APP_GUARD, useClass: PermissionGuard },
    { provide: CLOCK, useValue: Date.now },
    { provide: SETTINGS, useValue: { reAuthenticationMinutes: 5 } },
  ],
})
class ForgetfulModule {}

describe('a handler without a row', () => {
  let app: INestApplication;
  beforeAll(async () => {
    app = await NestFactory.create(ForgetfulModule, { logger: false });
    await app.listen(0, '127.0.0.1');
  });
  afterAll(() => app.close());

  test('is closed: the guard throws and the handler is never reached', async () => {
    const response = await fetch(`${await app.getUrl()}/forgotten`);
    expect([response.status, reached]).toEqual([500, false]);
    expect(await response.text()).not.toContain('open to all');
  });
});
