import { Controller, Inject, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Context } from '@chancery/application';
import { isRefusal } from '@chancery/domain';
import type { Request, Response } from 'express';
import { Act } from '../http/act.decorator.js';
import { Caller } from '../http/context.decorator.js';
import { leaveSessionAlone } from '../http/leave-session-alone.js';
import { RefusalException } from '../http/refusal.exception.js';
import { LiveStreams } from './live-streams.js';

@ApiTags('实时')
@Controller()
export class LiveController {
  constructor(@Inject(LiveStreams) private readonly streams: LiveStreams) {}

  @Act('event.stream')
  @ApiOkResponse({ content: { 'text/event-stream': { schema: { type: 'string' } } } })
  open(@Caller() context: Context, @Req() request: Request, @Res() response: Response): void {
    const { sessionID: sessionId } = request;
    // Or the end of the stream would count as a request, and bring back a session that has run out.
    leaveSessionAlone(request);
    const opened = this.streams.open(context, sessionId, response);
    if (isRefusal(opened)) throw new RefusalException(opened);
  }
}
