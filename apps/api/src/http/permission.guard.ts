import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { mayEnter, permission, reAuthenticationRequired, type PermissionKey } from '@chancery/application';
import { forbidden, isRefusal, unauthenticated } from '@chancery/domain';
import { actorOf, isReAuthenticated, mustChangePassword, type Clock, type SessionAccount } from '@chancery/identity';
import type { ServiceSettings } from '@chancery/runtime';
import type { Request } from 'express';
import { CLOCK, SETTINGS } from '../composition/tokens.js';
import { PERMISSION_KEY } from './act.decorator.js';
import { RefusalException } from './refusal.exception.js';

const WHILE_PASSWORD_IS_INITIAL: readonly PermissionKey[] = ['session.show', 'session.end', 'session.changePassword'];

/** The first gate, read from the permission table. A handler without a row is closed. */
@Injectable()
export class PermissionGuard implements CanActivate {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: ServiceSettings,
  ) {}

  canActivate(execution: ExecutionContext): boolean {
    const key = Reflect.getMetadata(PERMISSION_KEY, execution.getHandler()) as PermissionKey | undefined;
    if (!key) throw new Error(`${execution.getHandler().name} has no row in the permission table`);
    if (permission(key).access === 'public') return true;
    const request = execution.switchToHttp().getRequest<Request>();
    const account = request.user as SessionAccount | undefined;
    if (!account) {
      throw new RefusalException(unauthenticated('NOT_LOGGED_IN', '您尚未登录,或登录已失效。请重新登录。'));
    }
    if (mustChangePassword(account) && !WHILE_PASSWORD_IS_INITIAL.includes(key)) {
      throw new RefusalException(forbidden('PASSWORD_CHANGE_REQUIRED', '首次登录须先修改口令,然后才能办理业务。'));
    }
    const entered = mayEnter(actorOf(account, request.ip ?? ''), key);
    if (isRefusal(entered)) throw new RefusalException(entered);
    if (permission(key).secondFactor && account.secondFactorForSigning && !account.secondFactor) {
      throw new RefusalException(
        forbidden(
          'SECOND_FACTOR_NOT_BOUND',
          '本单位规定签发、用印须核对动态口令,您还没有绑定。请在“登录与安全”中绑定后再办理。',
        ),
      );
    }
    const minutes = this.settings.reAuthenticationMinutes;
    if (permission(key).reAuthentication && !isReAuthenticated(account, this.clock, minutes)) {
      throw new RefusalException(reAuthenticationRequired(key, minutes));
    }
    return true;
  }
}
