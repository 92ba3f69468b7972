import { Body, Controller, Inject, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  acknowledgeReceipt,
  adoptPartially,
  adoptSubmission,
  approveInDepartment,
  declineSubmission,
  readSection,
  readSectionHistory,
  reopenSection,
  returnForRevision,
  returnInDepartment,
  rewriteSection,
  saveDraft,
  submitNil,
  submitSection,
  withdrawSubmission,
  type Context,
  type UnitOfWork,
} from '@chancery/application';
import type { z } from 'zod';
import { DOOR } from '../composition/tokens.js';
import { Act } from '../http/act.decorator.js';
import { Caller } from '../http/context.decorator.js';
import * as bodies from './sections.bodies.js';

@ApiTags('部分')
@Controller()
export class SectionsController {
  constructor(@Inject(DOOR) private readonly door: UnitOfWork) {}

  @Act('section.show')
  show(@Caller() context: Context, @Param('id') id: string) {
    return readSection(this.door, context, id);
  }

  @Act('section.history')
  history(@Caller() context: Context, @Param('id') id: string) {
    return readSectionHistory(this.door, context, id);
  }

  @Act('section.acknowledgeReceipt')
  acknowledge(@Caller() context: Context, @Param('id') id: string) {
    return acknowledgeReceipt(this.door, context, id);
  }

  @Act('section.saveDraft')
  save(
    @Caller() context: Context,
    @Param('id') sectionId: string,
    @Body({ schema: bodies.draftBody }) body: z.infer<typeof bodies.draftBody>,
  ) {
    return saveDraft(this.door, context, { sectionId, ...body });
  }

  @Act('section.submit')
  submit(
    @Caller() context: Context,
    @Param('id') sectionId: string,
    @Body({ schema: bodies.submitBody }) body: z.infer<typeof bodies.submitBody>,
  ) {
    return submitSection(this.door, context, { sectionId, ...body });
  }

  @Act('section.submitNil')
  submitNil(
    @Caller() context: Context,
    @Param('id') sectionId: string,
    @Body({ schema: bodies.reasonBody }) body: z.infer<typeof bodies.reasonBody>,
  ) {
    return submitNil(this.door, context, { sectionId, ...body });
  }

  @Act('section.withdraw')
  withdraw(@Caller() context: Context, @Param('id') id: string) {
    return withdrawSubmission(this.door, context, id);
  }

  @Act('section.departmentApprove')
  approve(
    @Caller() context: Context,
    @Param('id') sectionId: string,
    @Body({ schema: bodies.opinionBody }) body: z.infer<typeof bodies.opinionBody>,
  ) {
    return approveInDepartment(this.door, context, { sectionId, ...body });
  }

  @Act('section.departmentReturn')
  returnInDepartment(
    @Caller() context: Context,
    @Param('id') sectionId: string,
    @Body({ schema: bodies.reasonBody }) body: z.infer<typeof bodies.reasonBody>,
  ) {
    return returnInDepartment(this.door, context, { sectionId, ...body });
  }

  @Act('section.returnForRevision')
  return(
    @Caller() context: Context,
    @Param('id') sectionId: string,
    @Body({ schema: bodies.returnBody }) body: z.infer<typeof bodies.returnBody>,
  ) {
    return returnForRevision(this.door, context, { sectionId, ...body });
  }

  @Act('section.adopt')
  adopt(
    @Caller() context: Context,
    @Param('id') sectionId: string,
    @Body({ schema: bodies.adoptBody }) body: z.infer<typeof bodies.adoptBody>,
  ) {
    return adoptSubmission(this.door, context, { sectionId, ...body });
  }

  @Act('section.adoptPartially')
  adoptPartially(
    @Caller() context: Context,
    @Param('id') sectionId: string,
    @Body({ schema: bodies.excerptBody }) body: z.infer<typeof bodies.excerptBody>,
  ) {
    return adoptPartially(this.door, context, { sectionId, ...body });
  }

  @Act('section.decline')
  decline(
    @Caller() context: Context,
    @Param('id') sectionId: string,
    @Body({ schema: bodies.declineBody }) body: z.infer<typeof bodies.declineBody>,
  ) {
    return declineSubmission(this.door, context, { sectionId, ...body });
  }

  @Act('section.rewrite')
  rewrite(
    @Caller() context: Context,
    @Param('id') sectionId: string,
    @Body({ schema: bodies.rewriteBody }) body: z.infer<typeof bodies.rewriteBody>,
  ) {
    return rewriteSection(this.door, context, { sectionId, ...body });
  }

  @Act('section.reopen')
  reopen(
    @Caller() context: Context,
    @Param('id') sectionId: string,
    @Body({ schema: bodies.reasonBody }) body: z.infer<typeof bodies.reasonBody>,
  ) {
    return reopenSection(this.door, context, { sectionId, ...body });
  }
}
