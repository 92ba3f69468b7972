import type { X509Certificate } from 'node:crypto';
import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';
import { fetchLimited, NoAnswer } from '../timestamps/fetch-limited.js';
import { certificateFacts, EXTENSION } from '../x509/certificate-facts.js';
import { ocspIdentity } from './ocsp-identity.js';
import { readCrl } from './read-crl.js';
import { readOcsp } from './read-ocsp.js';
import { NO_REVOCATION_DATA, type RevocationData } from './status.js';

const OCSP_METHOD = '1.3.6.1.5.5.7.48.1';
const URI = 6;
const LARGEST_LIST = 10 * 1024 * 1024;
const LARGEST_ANSWER = 256 * 1024;

const isWeb = (address: unknown): address is string => typeof address === 'string' && /^https?:\/\//.test(address);

function addresses(certificate: X509Certificate): { lists: string[]; responders: string[] } {
  const { pki } = certificateFacts(certificate);
  const valueOf = (id: string): unknown => pki.extensions?.find(({ extnID }) => extnID === id)?.parsedValue;
  const points = (valueOf(EXTENSION.crlPoints) as pkijs.CRLDistributionPoints | undefined)?.distributionPoints ?? [];
  const access = (valueOf(EXTENSION.authorityInfo) as pkijs.InfoAccess | undefined)?.accessDescriptions ?? [];
  const names = points.flatMap(({ distributionPoint }): pkijs.GeneralName[] =>
    Array.isArray(distributionPoint) ? distributionPoint : [],
  );
  return {
    lists: names
      .filter(({ type }) => type === URI)
      .map((one): unknown => one.value)
      .filter(isWeb),
    responders: access
      .filter(({ accessMethod }) => accessMethod === OCSP_METHOD)
      .map(({ accessLocation }): unknown => accessLocation.value)
      .filter(isWeb),
  };
}

/** RFC 6960, 4.1, with SHA-1 in the name of the certificate, which every responder understands. */
function ocspRequest(certificate: X509Certificate, issuer: X509Certificate): Uint8Array {
  const { nameHash, keyHash, serial } = ocspIdentity(certificate, issuer, 'sha1');
  const octets = (data: Buffer) => new asn1js.OctetString({ valueHex: Uint8Array.from(data).buffer });
  const certID = new pkijs.CertID({
    hashAlgorithm: new pkijs.AlgorithmIdentifier({ algorithmId: '1.3.14.3.2.26', algorithmParams: new asn1js.Null() }),
    issuerNameHash: octets(nameHash),
    issuerKeyHash: octets(keyHash),
    serialNumber: serial,
  });
  const request = new pkijs.OCSPRequest({
    tbsRequest: new pkijs.TBSRequest({ requestList: [new pkijs.Request({ reqCert: certID })] }),
  });
  return new Uint8Array(request.toSchema(true).toBER());
}

async function evidenceOf(
  certificate: X509Certificate,
  issuer: X509Certificate,
  timeoutMs: number,
): Promise<RevocationData | null> {
  const { lists, responders } = addresses(certificate);
  const tries = [
    ...responders.map((url) => async () => {
      const body = ocspRequest(certificate, issuer);
      const contentType = 'application/ocsp-request';
      const der = await fetchLimited(url, { method: 'POST', body, contentType, timeoutMs, maxBytes: LARGEST_ANSWER });
      return readOcsp(der, certificate, issuer) ? { crls: [], ocsps: [der] } : null;
    }),
    ...lists.map((url) => async () => {
      const der = await fetchLimited(url, { method: 'GET', timeoutMs, maxBytes: LARGEST_LIST });
      return readCrl(der, certificate, issuer) ? { crls: [der], ocsps: [] } : null;
    }),
  ];
  for (const attempt of tries) {
    try {
      const found = await attempt();
      if (found) return found;
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error; // the next address may answer
    }
  }
  return null;
}

/**
 * Revocation lists and OCSP answers for every certificate on the paths but the anchors, from the addresses that the
 * certificates name; null when of one of them there is none to be had.
 */
export async function fetchRevocation(
  paths: readonly (readonly X509Certificate[])[],
  timeoutMs: number,
): Promise<RevocationData | null> {
  let found = NO_REVOCATION_DATA;
  const asked = new Set<string>();
  for (const path of paths) {
    for (let i = 0; i + 1 < path.length; i += 1) {
      const [certificate, issuer] = [path[i], path[i + 1]];
      if (!certificate || !issuer || asked.has(certificate.fingerprint256)) continue;
      asked.add(certificate.fingerprint256);
      const evidence = await evidenceOf(certificate, issuer, timeoutMs);
      if (!evidence) return null;
      found = { crls: [...found.crls, ...evidence.crls], ocsps: [...found.ocsps, ...evidence.ocsps] };
    }
  }
  return { crls: distinct(found.crls), ocsps: distinct(found.ocsps) };
}

const distinct = (all: readonly Uint8Array[]): Uint8Array[] => [
  ...new Map(all.map((der) => [Buffer.from(der).toString('base64'), der])).values(),
];
