import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { selfSigned } from '@chancery/testing';
import { freePort } from '@chancery/runtime';

const SUFFIX = 'dc=wangchuan,dc=test';
export const BASE = `ou=people,${SUFFIX}`;
export const SEARCHER = { dn: `cn=searcher,${SUFFIX}`, password: 'searcher-secret' };

export interface LdapPersonEntry {
  readonly uid: string;
  readonly password: string;
  readonly mail?: string;
}

/** Debian's OpenLDAP on loopback. */
export interface LdapHouse {
  readonly url: string;
  readonly tlsUrl: string;
  /** PEM file of the certificate that the server shows. */
  readonly certificateFile: string;
  close(): Promise<void>;
}

/** Where Debian puts it; not on everybody's path. */
const SLAPD = '/usr/sbin/slapd';
const SLAPADD = '/usr/sbin/slapadd';

export const ldapIsInstalled = (): boolean => spawnSync(SLAPD, ['-VV']).error === undefined;

const configuration = (folder: string): string => `
include /etc/ldap/schema/core.schema
include /etc/ldap/schema/cosine.schema
include /etc/ldap/schema/inetorgperson.schema
modulepath /usr/lib/ldap
moduleload back_mdb
pidfile ${folder}/slapd.pid
argsfile ${folder}/slapd.args
TLSCertificateFile ${folder}/cert.pem
TLSCertificateKeyFile ${folder}/key.pem
database mdb
suffix "${SUFFIX}"
directory ${folder}/data
access to attrs=userPassword by anonymous auth by * none
access to * by dn.exact="${SEARCHER.dn}" read by * none
`;

const base64 = (text: string): string => Buffer.from(text, 'utf8').toString('base64');

const entryOf = ({ uid, password, mail }: LdapPersonEntry): string =>
  [
    `dn:: ${base64(`uid=${uid},${BASE}`)}`,
    'objectClass: inetOrgPerson',
    `uid:: ${base64(uid)}`,
    `cn:: ${base64(uid)}`,
    `sn:: ${base64(uid)}`,
    ...(mail ? [`mail: ${mail}`] : []),
    `userPassword:: ${base64(password)}`,
  ].join('\n');

const treeOf = (people: readonly LdapPersonEntry[]): string =>
  [
    `dn: ${SUFFIX}\nobjectClass: dcObject\nobjectClass: organization\no: 望川区\ndc: wangchuan`,
    `dn: ${SEARCHER.dn}\nobjectClass: organizationalRole\nobjectClass: simpleSecurityObject\ncn: searcher\nuserPassword: ${SEARCHER.password}`,
    `dn: ${BASE}\nobjectClass: organizationalUnit\nou: people`,
    ...people.map(entryOf),
  ].join('\n\n');

async function answers(port: number): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    const open = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1');
      socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
      socket.once('close', () => undefined);
      setTimeout(() => socket.destroy(), 50);
    });
    if (open) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('slapd does not listen');
}

/** Starts a directory with these people in a folder of its own. */
export async function startLdapHouse(folder: string, people: readonly LdapPersonEntry[]): Promise<LdapHouse> {
  const [port, tlsPort] = [await freePort(), await freePort()];
  const { cert, key } = await selfSigned();
  mkdirSync(join(folder, 'data'), { recursive: true });
  const file = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const certificateFile = file('cert.pem', cert);
  file('key.pem', key);
  const config = file('slapd.conf', configuration(folder));
  const loaded = spawnSync(SLAPADD, ['-f', config, '-l', file('tree.ldif', treeOf(people))], { encoding: 'utf8' });
  if (loaded.status !== 0) throw new Error(`slapadd: ${loaded.stderr}`);
  const url = `ldap://127.0.0.1:${port}`;
  const tlsUrl = `ldaps://127.0.0.1:${tlsPort}`;
  const server = spawn(SLAPD, ['-f', config, '-h', `${url} ${tlsUrl}`, '-d', '0'], { stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  await answers(port);
  return {
    url,
    tlsUrl,
    certificateFile,
    async close() {
      server.kill('SIGTERM');
      await ended;
    },
  };
}
