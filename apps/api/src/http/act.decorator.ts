import { applyDecorators, HttpCode, RequestMapping, RequestMethod, SetMetadata } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOperation } from '@nestjs/swagger';
import { permission, type PermissionKey } from '@chancery/application';

export const PERMISSION_KEY = 'chancery:permission';

const METHODS = {
  GET: RequestMethod.GET,
  POST: RequestMethod.POST,
  PUT: RequestMethod.PUT,
  DELETE: RequestMethod.DELETE,
} as const;

/** Makes a handler the route of one row of the permission table: method, path and summary come from there. */
export function Act(key: PermissionKey): MethodDecorator {
  const { method, path, label, upload } = permission(key);
  return applyDecorators(
    RequestMapping({ method: METHODS[method], path }),
    SetMetadata(PERMISSION_KEY, key),
    ApiOperation({ operationId: key, summary: label }),
    HttpCode(200),
    ...(upload
      ? [ApiConsumes('application/octet-stream'), ApiBody({ schema: { type: 'string', format: 'binary' } })]
      : []),
  );
}
