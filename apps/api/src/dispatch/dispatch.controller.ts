import { Body, Controller, Inject, Param, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  affixSeal,
  assignNumber,
  confirmFile,
  exportRegister,
  issueDispatch,
  listDispatches,
  listDocumentNumbers,
  packageOfDispatch,
  readDispatch,
  readDispatchFile,
  readDispatchForm,
  recheckDispatch,
  requestRender,
  requestSeal,
  voidNumber,
  waiveSignature,
  withdrawConfirmation,
  withdrawSeal,
  type ArtifactStore,
  type Context,
  type SealImporter,
  type SealProvider,
  type UnitOfWork,
} from '@chancery/application';
import { isRefusal, type Refusal } from '@chancery/domain';
import { z } from 'zod';
import { ARTIFACTS, DOOR, SEAL_IMPORTER, SEALS } from '../composition/tokens.js';
import { Act } from '../http/act.decorator.js';
import { Caller } from '../http/context.decorator.js';
import { plainTextOf } from '../http/validation.js';
import { zipStream } from '../http/zip-stream.js';
import { reasonBody } from '../sections/sections.bodies.js';

const numbersQuery = z.strictObject({
  year: z.coerce.number().int().min(1949).max(2200).optional(),
  organCode: plainTextOf(12, 2).optional(),
  state: z.enum(['taken', 'voided']).optional(),
});

const waiverBody = reasonBody.extend({ stageKey: plainTextOf(40, 1) });
/** The digest of the original that was shown. */
const confirmationBody = z.strictObject({ digest: z.string().regex(/^[0-9a-f]{64}$/, '须为 SHA-256 摘要') });

/** A reason is asked for only where the original is not as the standard asks. */
const sealRequestBody = z
  .strictObject({ reason: plainTextOf(2_000).or(z.literal('')).default('') })
  .default({ reason: '' });

@ApiTags('发文')
@Controller()
export class DispatchController {
  constructor(
    @Inject(DOOR) private readonly door: UnitOfWork,
    @Inject(ARTIFACTS) private readonly artifacts: ArtifactStore,
    @Inject(SEALS) private readonly seals: SealProvider,
    @Inject(SEAL_IMPORTER) private readonly importer: SealImporter,
  ) {}

  @Act('dispatch.list')
  list(@Caller() context: Context) {
    return listDispatches(this.door, context);
  }

  @Act('dispatch.form')
  form(@Caller() context: Context, @Param('id') id: string) {
    return readDispatchForm(this.door, context, id);
  }

  @Act('dispatch.show')
  show(@Caller() context: Context, @Param('id') id: string) {
    return readDispatch(this.door, context, id);
  }

  @Act('dispatch.assignNumber')
  assignNumber(@Caller() context: Context, @Param('id') id: string) {
    return assignNumber(this.door, context, id);
  }

  @Act('dispatch.voidNumber')
  voidNumber(
    @Caller() context: Context,
    @Param('id') dispatchId: string,
    @Body({ schema: reasonBody }) body: z.infer<typeof reasonBody>,
  ) {
    return voidNumber(this.door, context, { dispatchId, ...body });
  }

  @Act('dispatch.recheck')
  recheck(@Caller() context: Context, @Param('id') id: string) {
    return recheckDispatch(this.door, context, id);
  }

  @Act('dispatch.render')
  render(@Caller() context: Context, @Param('id') id: string) {
    return requestRender(this.door, context, id);
  }

  @Act('dispatch.confirmFile')
  confirmFile(
    @Caller() context: Context,
    @Param('id') dispatchId: string,
    @Body({ schema: confirmationBody }) body: z.infer<typeof confirmationBody>,
  ) {
    return confirmFile(this.door, this.seals, context, { dispatchId, ...body });
  }

  @Act('dispatch.withdrawConfirmation')
  withdrawConfirmation(
    @Caller() context: Context,
    @Param('id') dispatchId: string,
    @Body({ schema: reasonBody }) body: z.infer<typeof reasonBody>,
  ) {
    return withdrawConfirmation(this.door, context, { dispatchId, ...body });
  }

  @Act('dispatch.waiveSignature')
  waiveSignature(
    @Caller() context: Context,
    @Param('id') dispatchId: string,
    @Body({ schema: waiverBody }) body: z.infer<typeof waiverBody>,
  ) {
    return waiveSignature(this.door, context, { dispatchId, ...body });
  }

  @Act('dispatch.requestSeal')
  requestSeal(
    @Caller() context: Context,
    @Param('id') dispatchId: string,
    @Body({ schema: sealRequestBody }) { reason }: z.infer<typeof sealRequestBody>,
  ) {
    return requestSeal(this.door, this.importer, context, { dispatchId, reason });
  }

  @Act('dispatch.affixSeal')
  affixSeal(@Caller() context: Context, @Param('id') id: string) {
    return affixSeal(this.door, this.importer, context, id);
  }

  @Act('dispatch.withdrawSeal')
  withdrawSeal(
    @Caller() context: Context,
    @Param('id') dispatchId: string,
    @Body({ schema: reasonBody }) body: z.infer<typeof reasonBody>,
  ) {
    return withdrawSeal(this.door, context, { dispatchId, ...body });
  }

  @Act('dispatch.issue')
  issue(@Caller() context: Context, @Param('id') id: string) {
    return issueDispatch(this.door, context, id);
  }

  @Act('dispatch.file')
  @ApiOkResponse({
    description: '文件内容',
    content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
  })
  async file(
    @Caller() context: Context,
    @Param('id') dispatchId: string,
    @Param('name') name: string,
  ): Promise<StreamableFile | Refusal> {
    const file = await readDispatchFile(this.door, this.artifacts, context, { dispatchId, name });
    if (isRefusal(file)) return file;
    return new StreamableFile(file.data, {
      type: file.mediaType,
      disposition: `attachment; filename="${encodeURIComponent(file.name)}"`,
    });
  }

  @Act('dispatch.package')
  @ApiOkResponse({
    description: '印发文件包',
    content: { 'application/zip': { schema: { type: 'string', format: 'binary' } } },
  })
  async package(@Caller() context: Context, @Param('id') id: string): Promise<StreamableFile | Refusal> {
    const made = await packageOfDispatch(this.door, this.artifacts, this.seals, context, id);
    if (isRefusal(made)) return made;
    return new StreamableFile(zipStream(made.entries, made.dated), {
      type: 'application/zip',
      disposition: `attachment; filename*=UTF-8''${encodeURIComponent(made.fileName)}`,
    });
  }

  @Act('documentNumber.list')
  numbers(@Caller() context: Context, @Query({ schema: numbersQuery }) filter: z.infer<typeof numbersQuery>) {
    return listDocumentNumbers(this.door, context, filter);
  }

  @Act('register.export')
  register(@Caller() context: Context) {
    return exportRegister(this.door, context);
  }
}
