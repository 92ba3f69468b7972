import { Body, Controller, Inject, Param, Req, Res, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  approveVersion,
  authoriseDelegate,
  listAuthorisations,
  listDelegates,
  noteView,
  readProof,
  readProvenance,
  readReading,
  readVersion,
  requestProof,
  returnVersion,
  revokeAuthorisation,
  sendForSignature,
  signOffVersion,
  type ArtifactStore,
  type Context,
  type Proofreader,
  type ProofreadingDesk,
  type SealProvider,
  type UnitOfWork,
} from '@chancery/application';
import { isRefusal, type Refusal } from '@chancery/domain';
import type { Request, Response } from 'express';
import { z } from 'zod';
import { ARTIFACTS, DOOR, PROOFREADER, SEALS } from '../composition/tokens.js';
import { Act } from '../http/act.decorator.js';
import { Caller } from '../http/context.decorator.js';
import { inlineFile } from '../http/inline-file.js';
import { dayText, plainTextOf } from '../http/validation.js';
import { reasonBody } from '../sections/sections.bodies.js';

const digest = z.string().regex(/^[0-9a-f]{64}$/, '须为所阅稿件的摘要');
const digestBody = z.strictObject({ digest });
const decisionBody = z.strictObject({
  digest,
  opinion: plainTextOf(1_000).default(''),
  acknowledgeStale: z.boolean().default(false),
});
const returnBody = z.strictObject({ digest, reason: plainTextOf(1_000), to: plainTextOf(40, 1) });
const authorisationBody = z.strictObject({
  delegateId: z.uuid(),
  fromDate: dayText,
  untilDate: dayText,
  document: plainTextOf(200, 1),
});

@ApiTags('审批')
@Controller()
export class VersionsController {
  private readonly desk: ProofreadingDesk;

  constructor(
    @Inject(DOOR) private readonly door: UnitOfWork,
    @Inject(SEALS) private readonly seals: SealProvider,
    @Inject(ARTIFACTS) private readonly artifacts: ArtifactStore,
    @Inject(PROOFREADER) proofreader: Proofreader,
  ) {
    this.desk = { door, proofreader };
  }

  @Act('version.show')
  show(@Caller() context: Context, @Param('id') id: string) {
    return readVersion(this.door, context, id);
  }

  @Act('version.provenance')
  provenance(@Caller() context: Context, @Param('id') id: string) {
    return readProvenance(this.door, context, id);
  }

  @Act('version.reading')
  reading(@Caller() context: Context, @Param('id') id: string) {
    return readReading(this.door, context, id);
  }

  @Act('version.noteView')
  noteView(
    @Caller() context: Context,
    @Param('id') versionId: string,
    @Body({ schema: digestBody }) body: z.infer<typeof digestBody>,
  ) {
    return noteView(this.door, context, { versionId, ...body });
  }

  @Act('version.requestProof')
  requestProof(@Caller() context: Context, @Param('id') id: string) {
    return requestProof(this.door, context, id);
  }

  @Act('version.proof')
  @ApiOkResponse({
    description: '清样',
    content: { 'application/pdf': { schema: { type: 'string', format: 'binary' } } },
  })
  async proof(
    @Caller() context: Context,
    @Param('id') id: string,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile | Refusal | undefined> {
    const proof = await readProof(this.door, this.artifacts, context, id);
    if (isRefusal(proof)) return proof;
    return inlineFile(request, response, { ...proof, mediaType: 'application/pdf', name: '清样.pdf' });
  }

  @Act('version.sendForSignature')
  send(
    @Caller() context: Context,
    @Param('id') versionId: string,
    @Body({ schema: digestBody }) body: z.infer<typeof digestBody>,
  ) {
    return sendForSignature(this.desk, context, { versionId, ...body });
  }

  @Act('version.approve')
  approve(
    @Caller() context: Context,
    @Param('id') versionId: string,
    @Body({ schema: decisionBody }) body: z.infer<typeof decisionBody>,
  ) {
    return approveVersion(this.desk, context, { versionId, ...body });
  }

  @Act('version.returnForRevision')
  return(
    @Caller() context: Context,
    @Param('id') versionId: string,
    @Body({ schema: returnBody }) body: z.infer<typeof returnBody>,
  ) {
    return returnVersion(this.door, context, { versionId, ...body });
  }

  @Act('version.signOff')
  signOff(
    @Caller() context: Context,
    @Param('id') versionId: string,
    @Body({ schema: decisionBody }) body: z.infer<typeof decisionBody>,
  ) {
    return signOffVersion(this.door, this.seals, context, { versionId, ...body });
  }

  @Act('authorisation.grant')
  authorise(@Caller() context: Context, @Body({ schema: authorisationBody }) body: z.infer<typeof authorisationBody>) {
    return authoriseDelegate(this.door, context, body);
  }

  @Act('authorisation.list')
  authorisations(@Caller() context: Context) {
    return listAuthorisations(this.door, context);
  }

  @Act('authorisation.delegates')
  delegates(@Caller() context: Context) {
    return listDelegates(this.door, context);
  }

  @Act('authorisation.revoke')
  revoke(
    @Caller() context: Context,
    @Param('id') authorisationId: string,
    @Body({ schema: reasonBody }) body: z.infer<typeof reasonBody>,
  ) {
    return revokeAuthorisation(this.door, context, { authorisationId, ...body });
  }
}
