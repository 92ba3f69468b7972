import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Context } from '@chancery/application';
import { actorOf, type KnownAccount, type SessionAccount } from '@chancery/identity';
import type { Request } from 'express';
import { correlationIdOf } from './correlation.js';

export function contextOf(account: KnownAccount | SessionAccount, request: Request): Context {
  return {
    governmentId: account.governmentId,
    actor: actorOf(account, request.ip ?? ''),
    correlationId: correlationIdOf(request),
  };
}

/** Who asks, for which government; only behind the permission guard. */
export const Caller = createParamDecorator((_data: unknown, execution: ExecutionContext): Context => {
  const request = execution.switchToHttp().getRequest<Request>();
  return contextOf(request.user as SessionAccount, request);
});
