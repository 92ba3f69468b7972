import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { isRefusal } from '@chancery/domain';
import { map, type Observable } from 'rxjs';
import { RefusalException } from './refusal.exception.js';

/** A use case's refusal becomes an answer of its kind; `true` becomes an empty object. */
@Injectable()
export class OutcomeInterceptor implements NestInterceptor {
  intercept(_execution: ExecutionContext, next: CallHandler): Observable<unknown> {
    return next.handle().pipe(
      map((outcome: unknown) => {
        if (isRefusal(outcome)) throw new RefusalException(outcome);
        return outcome === true ? {} : outcome;
      }),
    );
  }
}
