/** Injection tokens of the ports; controllers ask for what they use, nothing more. */
export const DOOR = Symbol('UnitOfWork');
export const SETUP_DESK = Symbol('SetupDesk');
export const HASHER = Symbol('PasswordHasher');
export const SEALS = Symbol('SealProvider');
export const VERIFIER = Symbol('FileVerifier');
export const ARTIFACTS = Symbol('ArtifactStore');
export const REPORT_TYPES = Symbol('ReportTypes');
export const DIRECTORY = Symbol('AccountDirectory');
export const PASSPORT = Symbol('Passport');
export const SECRETS = Symbol('SecretVault');
export const MAIL_SENDER = Symbol('MailSender');
export const SEAL_IMPORTER = Symbol('SealImporter');
export const SETTINGS = Symbol('Settings');
export const CLOCK = Symbol('Clock');
export const LOGGER = Symbol('Logger');
