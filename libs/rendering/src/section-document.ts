import type { SectionPages } from '@chancery/application';
import type { OfficialDocument } from '@chancery/documents';

/** Text of one section as a document without its frame: what stands before and after the body is left empty. */
export const sectionDocument = (section: SectionPages): OfficialDocument => ({
  ...section,
  layout: 'plain',
  upward: false,
  headMark: '',
  documentNumber: '',
  signerName: '',
  urgency: '',
  title: '',
  addressees: [],
  attachments: [],
  issuer: '',
  signedOn: '',
  note: '',
  copies: [],
  printingOffice: '',
  printedOn: '',
});
