import { Watching1764000000030 } from './1764000000030-watching.js';
import { Organisation1764000000001 } from './1764000000001-organisation.js';
import { Collecting1764000000002 } from './1764000000002-collecting.js';
import { Issuing1764000000003 } from './1764000000003-issuing.js';
import { JobsAndAudit1764000000004 } from './1764000000004-jobs-and-audit.js';
import { Notices1764000000005 } from './1764000000005-notices.js';
import { Deadlines1764000000008 } from './1764000000008-deadlines.js';
import { Figures1764000000012 } from './1764000000012-figures.js';
import { Attachments1764000000010 } from './1764000000010-attachments.js';
import { ProofsAndViews1764000000013 } from './1764000000013-proofs-and-views.js';
import { Review1764000000011 } from './1764000000011-review.js';
import { Settings1764000000007 } from './1764000000007-settings.js';
import { Conformance1764000000040 } from './1764000000040-conformance.js';
import { SectionPreviews1764000000041 } from './1764000000041-section-previews.js';
import { LogIns1764000000050 } from './1764000000050-log-ins.js';
import { SecondFactors1764000000051 } from './1764000000051-second-factors.js';
import { OutboxNoticeByRow1764000000014 } from './1764000000014-outbox-notice-by-row.js';
import { Originals1764000000015 } from './1764000000015-originals.js';
import { PastReports1764000000016 } from './1764000000016-past-reports.js';
import { Proofreading1764000000020 } from './1764000000020-proofreading.js';
import { VersionProofreading1764000000021 } from './1764000000021-version-proofreading.js';
import { FindingsInReview1764000000022 } from './1764000000022-findings-in-review.js';
import { Pruning1764000000060 } from './1764000000060-pruning.js';
import { Keys1764000000080 } from './1764000000080-keys.js';
import { SignaturePictures1764000000090 } from './1764000000090-signature-pictures.js';
import { WaivedSignatures1764000000091 } from './1764000000091-waived-signatures.js';
import { People1764000000006 } from './1764000000006-people.js';
import { ReAuthenticationOnLogIn1764000000070 } from './1764000000070-re-authentication-on-log-in.js';
import { SealLifeCycle1764000000071 } from './1764000000071-seal-life-cycle.js';
import { RegisterStatus1764000000072 } from './1764000000072-register-status.js';
import { FileConfirmations1764000000073 } from './1764000000073-file-confirmations.js';

/** Every migration in order; expand first, contract in a later release. */
export const migrations = [
  Organisation1764000000001,
  Collecting1764000000002,
  Issuing1764000000003,
  JobsAndAudit1764000000004,
  Notices1764000000005,
  People1764000000006,
  Settings1764000000007,
  Deadlines1764000000008,
  Attachments1764000000010,
  Review1764000000011,
  Figures1764000000012,
  ProofsAndViews1764000000013,
  OutboxNoticeByRow1764000000014,
  Originals1764000000015,
  PastReports1764000000016,
  Proofreading1764000000020,
  VersionProofreading1764000000021,
  FindingsInReview1764000000022,
  Watching1764000000030,
  Conformance1764000000040,
  SectionPreviews1764000000041,
  LogIns1764000000050,
  SecondFactors1764000000051,
  Pruning1764000000060,
  ReAuthenticationOnLogIn1764000000070,
  SealLifeCycle1764000000071,
  RegisterStatus1764000000072,
  FileConfirmations1764000000073,
  Keys1764000000080,
  SignaturePictures1764000000090,
  WaivedSignatures1764000000091,
];
