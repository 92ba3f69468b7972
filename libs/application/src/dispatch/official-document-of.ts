import { DISCLOSURES, printDate, URGENCIES, type DispatchFields } from '@chancery/domain';
import { attachmentNames, layoutFlow, type OfficialDocument, type PictureBook } from '@chancery/documents';
import type { DispatchRow } from '../ports/dispatch-rows.js';
import type { ApprovalRow, VersionRow } from '../ports/rows.js';
import type { DispatchForm } from '../ports/services.js';

export interface DispatchFacts {
  readonly governmentName: string;
  readonly version: VersionRow;
  readonly dispatch: DispatchRow;
  readonly approvals: readonly ApprovalRow[];
}

/** What a proof and the original have in common: everything but number, dates and signer. */
export function printedFrame(
  governmentName: string,
  version: VersionRow,
  fields: DispatchFields,
  pictures: PictureBook,
): Omit<OfficialDocument, 'documentNumber' | 'signerName' | 'signedOn' | 'printedOn'> {
  const flow = layoutFlow(version.model);
  return {
    layout: fields.layout,
    upward: fields.upward,
    headMark: `${governmentName}文件`,
    urgency: URGENCIES[fields.urgency],
    title: version.model.title,
    addressees: version.model.addressees,
    flow,
    pictures,
    attachments: [...attachmentNames(flow), ...fields.attachments],
    issuer: governmentName,
    note: fields.disclosure === 'open' ? '（此件公开发布）' : '',
    copies: fields.copies,
    printingOffice: fields.printingOffice,
  };
}

/** What is printed, computed from rows: number, dates and names are never typed. */
export function officialDocumentOf(
  { governmentName, version, dispatch }: DispatchFacts,
  pictures: PictureBook,
): OfficialDocument {
  const { fields, documentNumber, signedOn, printedOn, signerName } = dispatch;
  if (!documentNumber || !signedOn || !printedOn) {
    throw new Error(`dispatch ${dispatch.id} is printed before it is numbered and dated`);
  }
  return {
    ...printedFrame(governmentName, version, fields, pictures),
    documentNumber,
    signerName: signerName ?? '',
    signedOn: printDate(signedOn),
    printedOn: printDate(printedOn),
  };
}

/** The 发文稿纸 with every opinion, name and date; a signature in another's place carries 代. */
export function dispatchFormOf({ governmentName, version, dispatch, approvals }: DispatchFacts): DispatchForm {
  const { fields } = dispatch;
  return {
    government: governmentName,
    title: version.model.title,
    documentNumber: dispatch.documentNumber ?? '',
    urgency: URGENCIES[fields.urgency],
    disclosure: DISCLOSURES[fields.disclosure],
    addressees: fields.addressees.join('、'),
    copies: fields.copies.join('、'),
    attachments: [...attachmentNames(layoutFlow(version.model)), ...fields.attachments].join('、'),
    draftingOffice: fields.draftingOffice,
    printingOffice: fields.printingOffice,
    signedOn: dispatch.signedOn ? printDate(dispatch.signedOn) : '',
    contentDigest: version.digest,
    opinions: approvals
      .filter((a) => a.decision !== 'return')
      .map((a) => ({
        stage: a.stageLabel,
        opinion: a.opinion,
        name: a.onBehalfOf ? `${a.onBehalfOf}（${a.displayName}代）` : a.displayName,
        date: printDate(a.decidedOn),
      })),
  };
}
