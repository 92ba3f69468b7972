import { Body, Controller, Inject, Param, Query, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  previewList,
  proofreadSection,
  readLists,
  readSectionFindings,
  readVersionFindings,
  saveList,
  SectionMemories,
  settleFinding,
  settleSectionFinding,
  type Context,
  type Proofreader,
  type ProofreadingDesk,
  type SectionDesk,
  type Spreadsheets,
  type UnitOfWork,
} from '@chancery/application';
import type { Request } from 'express';
import type { z } from 'zod';
import { DOOR, PROOFREADER, SPREADSHEETS } from '../composition/tokens.js';
import { Act } from '../http/act.decorator.js';
import { Caller } from '../http/context.decorator.js';
import { uploadedFile } from '../http/uploads.js';
import * as bodies from './proofreading.bodies.js';

@ApiTags('校对')
@Controller()
export class ProofreadingController {
  private readonly desk: ProofreadingDesk & SectionDesk;

  constructor(
    @Inject(DOOR) private readonly door: UnitOfWork,
    @Inject(SPREADSHEETS) private readonly spreadsheets: Spreadsheets,
    @Inject(PROOFREADER) proofreader: Proofreader,
  ) {
    this.desk = { door, proofreader, memories: new SectionMemories() };
  }

  @Act('finding.ofSection')
  ofSection(
    @Caller() context: Context,
    @Param('id') sectionId: string,
    @Body({ schema: bodies.proofreadingBody }) body: z.infer<typeof bodies.proofreadingBody>,
  ) {
    return proofreadSection(this.desk, context, { sectionId, ...body });
  }

  @Act('finding.inReview')
  inReview(@Caller() context: Context, @Param('id') id: string) {
    return readSectionFindings(this.desk, context, id);
  }

  @Act('finding.settleInReview')
  settleInReview(
    @Caller() context: Context,
    @Param('id') sectionId: string,
    @Body({ schema: bodies.settleBody }) body: z.infer<typeof bodies.settleBody>,
  ) {
    return settleSectionFinding(this.desk, context, { sectionId, ...body });
  }

  @Act('finding.ofVersion')
  ofVersion(@Caller() context: Context, @Param('id') id: string) {
    return readVersionFindings(this.desk, context, id);
  }

  @Act('finding.settle')
  settle(
    @Caller() context: Context,
    @Param('id') versionId: string,
    @Body({ schema: bodies.settleBody }) body: z.infer<typeof bodies.settleBody>,
  ) {
    return settleFinding(this.desk, context, { versionId, ...body });
  }

  @Act('proofreadingList.show')
  lists(
    @Caller() context: Context,
    @Query({ schema: bodies.listQuery }) { kind, seq }: z.infer<typeof bodies.listQuery>,
  ) {
    return readLists(this.door, context, kind !== undefined && seq !== undefined ? { kind, seq } : null);
  }

  @Act('proofreadingList.save')
  save(@Caller() context: Context, @Body({ schema: bodies.listBody }) body: z.infer<typeof bodies.listBody>) {
    return saveList(this.door, context, body);
  }

  @Act('proofreadingList.preview')
  preview(
    @Caller() context: Context,
    @Query({ schema: bodies.previewQuery }) { kind }: z.infer<typeof bodies.previewQuery>,
    @Req() request: Request,
  ) {
    return previewList(this.door, this.spreadsheets, context, { kind, file: uploadedFile(request) });
  }
}
