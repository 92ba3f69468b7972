import { createPrivateKey } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KeyPairWithCertificate } from '@chancery/signing';
import { run } from './outside-tool.js';

/** Kinds of certificates, each with its extensions. */
type CertificateKind = 'middle' | 'seal' | 'service' | 'server' | 'answers';

export interface Wish {
  readonly kind: CertificateKind;
  readonly name: string;
  /** `ec`: P-256. */
  readonly key?: 'rsa' | 'ec';
  /** `YYYYMMDD`; otherwise from yesterday on. */
  readonly from?: string;
  readonly until?: string;
}

function config(folder: string, addresses: string | null): string {
  const points = addresses
    ? `crlDistributionPoints = URI:${addresses}/list.crl\nauthorityInfoAccess = OCSP;URI:${addresses}/ocsp\n`
    : '';
  const section = (name: string, ca: boolean, usage: string, more = ''): string =>
    `[${name}]\nbasicConstraints = critical,CA:${ca}\nkeyUsage = critical,${usage}\n` +
    `subjectKeyIdentifier = hash\nauthorityKeyIdentifier = keyid\n${points}${more}\n`;
  return [
    `[ca]\ndefault_ca = own\n[own]\ndir = ${folder}\ndatabase = ${folder}/index.txt\nserial = ${folder}/serial`,
    `crlnumber = ${folder}/crlnumber\nnew_certs_dir = ${folder}\ncertificate = ${folder}/ca.pem\nprivate_key = ${folder}/ca.key`,
    'default_md = sha256\ndefault_days = 3650\ndefault_crl_days = 30\npolicy = any\nunique_subject = no\nstring_mask = utf8only',
    '[any]\ncountryName = optional\norganizationName = optional\ncommonName = supplied',
    '[req]\ndistinguished_name = dn\nprompt = no\nstring_mask = utf8only\n[dn]\nCN = x',
    '[root]\nbasicConstraints = critical,CA:true\nkeyUsage = critical,keyCertSign,cRLSign\nsubjectKeyIdentifier = hash',
    section('middle', true, 'keyCertSign,cRLSign'),
    section('seal', false, 'digitalSignature,nonRepudiation', 'extendedKeyUsage = emailProtection,1.3.6.1.5.5.7.3.36'),
    section('service', false, 'digitalSignature', 'extendedKeyUsage = critical,timeStamping'),
    section('server', false, 'digitalSignature,keyEncipherment', 'extendedKeyUsage = serverAuth'),
    section('answers', false, 'digitalSignature', 'extendedKeyUsage = OCSPSigning'),
    '',
  ].join('\n');
}

const subject = (name: string): string => `/C=CN/O=某省数字证书认证中心/CN=${name}`;

/** Runs openssl. @throws Error with what it said */
export function openssl(...args: string[]): string {
  const { status, said } = run('openssl', args);
  if (status !== 0) throw new Error(`openssl ${args.join(' ')}: ${said}`);
  return said;
}

/** An authority of other people's making, with Chinese names, in a folder of its own. */
export class OpensslAuthority {
  readonly rootPem: string;

  /** @param addresses http address at which its revocation is asked for; null: the certificates name none */
  constructor(
    readonly folder: string,
    addresses: string | null = null,
    name = '某省数字证书根',
    above: OpensslAuthority | null = null,
  ) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(this.at('config'), config(folder, addresses));
    writeFileSync(this.at('index.txt'), '');
    writeFileSync(this.at('serial'), '1000\n');
    writeFileSync(this.at('crlnumber'), '01\n');
    this.key('ca', 'rsa');
    if (above) {
      const pem = above.certify('ca', this.at('ca.key'), { kind: 'middle', name });
      writeFileSync(this.at('ca.pem'), pem);
    } else {
      openssl(
        ...['req', '-x509', '-utf8', '-key', this.at('ca.key'), '-subj', subject(name), '-days', '7300'],
        ...['-config', this.at('config'), '-extensions', 'root', '-out', this.at('ca.pem')],
      );
    }
    this.rootPem = readFileSync(this.at('ca.pem'), 'utf8');
  }

  at(file: string): string {
    return join(this.folder, file);
  }

  /** A file of the folder. */
  bytes(file: string): Buffer {
    return readFileSync(this.at(file));
  }

  read(file: string): string {
    return this.bytes(file).toString('utf8');
  }

  private key(name: string, kind: 'rsa' | 'ec'): void {
    const options =
      kind === 'rsa' ? ['RSA', '-pkeyopt', 'rsa_keygen_bits:3072'] : ['EC', '-pkeyopt', 'ec_paramgen_curve:P-256'];
    openssl('genpkey', '-algorithm', ...options, '-out', this.at(`${name}.key`));
  }

  private certify(file: string, key: string, wish: Wish): string {
    const request = this.at(`${file}.csr`);
    openssl(
      'req',
      '-new',
      '-utf8',
      '-key',
      key,
      '-subj',
      subject(wish.name),
      '-config',
      this.at('config'),
      '-out',
      request,
    );
    const dates = [
      ...(wish.from ? ['-startdate', `${wish.from}000000Z`] : []),
      ...(wish.until ? ['-enddate', `${wish.until}000000Z`] : []),
    ];
    openssl(
      ...['ca', '-batch', '-notext', '-utf8', '-config', this.at('config'), '-extensions', wish.kind, '-in', request],
      ...['-out', this.at(`${file}.made.pem`), ...dates],
    );
    return readFileSync(this.at(`${file}.made.pem`), 'utf8');
  }

  /** A key and its certificate; both lie as `<file>.key` and `<file>.pem` in the folder. */
  issue(file: string, wish: Wish): KeyPairWithCertificate {
    this.key(file, wish.key ?? 'rsa');
    const certificatePem = this.certify(file, this.at(`${file}.key`), wish);
    writeFileSync(this.at(`${file}.pem`), certificatePem);
    const privateKey = createPrivateKey(readFileSync(this.at(`${file}.key`))).export({ format: 'der', type: 'pkcs8' });
    return { certificatePem, privateKey };
  }

  revoke(file: string): void {
    openssl('ca', '-config', this.at('config'), '-revoke', this.at(`${file}.pem`));
  }

  /** Its revocation list as of now, DER. */
  list(): Buffer {
    openssl('ca', '-config', this.at('config'), '-gencrl', '-out', this.at('list.pem'));
    openssl('crl', '-in', this.at('list.pem'), '-outform', 'DER', '-out', this.at('list.crl'));
    return readFileSync(this.at('list.crl'));
  }

  /** What its responder `answers` says to an OCSP request, DER. */
  answer(request: Buffer): Buffer {
    writeFileSync(this.at('ocsp.req'), request);
    openssl(
      ...['ocsp', '-index', this.at('index.txt'), '-CA', this.at('ca.pem'), '-rsigner', this.at('answers.pem')],
      ...[
        '-rkey',
        this.at('answers.key'),
        '-reqin',
        this.at('ocsp.req'),
        '-respout',
        this.at('ocsp.resp'),
        '-ndays',
        '7',
      ],
    );
    return readFileSync(this.at('ocsp.resp'));
  }
}
