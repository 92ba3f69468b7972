import { Body, Controller, Inject, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  approveVersion,
  authoriseDelegate,
  listAuthorisations,
  readProvenance,
  readVersion,
  returnVersion,
  sendForSignature,
  signOffVersion,
  type Context,
  type SealProvider,
  type UnitOfWork,
} from '@chancery/application';
import { z } from 'zod';
import { DOOR, SEALS } from '../composition/tokens.js';
import { Act } from '../http/act.decorator.js';
import { Caller } from '../http/context.decorator.js';
import { dayText, plainTextOf } from '../http/validation.js';

const digest = z.string().regex(/^[0-9a-f]{64}$/, '须为所阅稿件的摘要');
const sendBody = z.strictObject({ digest });
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
  constructor(
    @Inject(DOOR) private readonly door: UnitOfWork,
    @Inject(SEALS) private readonly seals: SealProvider,
  ) {}

  @Act('version.show')
  show(@Caller() context: Context, @Param('id') id: string) {
    return readVersion(this.door, context, id);
  }

  @Act('version.provenance')
  provenance(@Caller() context: Context, @Param('id') id: string) {
    return readProvenance(this.door, context, id);
  }

  @Act('version.sendForSignature')
  send(
    @Caller() context: Context,
    @Param('id') versionId: string,
    @Body({ schema: sendBody }) body: z.infer<typeof sendBody>,
  ) {
    return sendForSignature(this.door, context, { versionId, ...body });
  }

  @Act('version.approve')
  approve(
    @Caller() context: Context,
    @Param('id') versionId: string,
    @Body({ schema: decisionBody }) body: z.infer<typeof decisionBody>,
  ) {
    return approveVersion(this.door, context, { versionId, ...body });
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
}
