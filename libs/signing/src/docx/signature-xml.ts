import { createHash } from 'node:crypto';

export const DSIG = 'http://www.w3.org/2000/09/xmldsig#';
export const C14N = 'http://www.w3.org/TR/2001/REC-xml-c14n-20010315';
export const SHA256 = 'http://www.w3.org/2001/04/xmlenc#sha256';
export const RSA_SHA256 = 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256';
export const REL_TRANSFORM = 'http://schemas.openxmlformats.org/package/2006/RelationshipTransform';
export const MDSSI = 'http://schemas.openxmlformats.org/package/2006/digital-signature';
export const XADES = 'http://uri.etsi.org/01903/v1.3.2#';
export const SIGNED_PROPERTIES = 'http://uri.etsi.org/01903#SignedProperties';
export const OBJECT_TYPE = `${DSIG}Object`;

export const digest64 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('base64');

/** Text content in canonical XML. */
const xmlText = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/\r/g, '&#xD;');

/**
 * The elements below are written in canonical form at once (no self-closing tags, attributes in order), so that
 * what is digested is what is written; the namespace of the apex is given by the caller.
 */
const method = (tag: string, algorithm: string): string => `<${tag} Algorithm="${algorithm}"></${tag}>`;

export function reference(options: { uri: string; type?: string; transforms?: string; digest: string }): string {
  const type = options.type ? ` Type="${options.type}"` : '';
  const transforms = options.transforms ? `<Transforms>${options.transforms}</Transforms>` : '';
  return `<Reference${type} URI="${options.uri}">${transforms}${method('DigestMethod', SHA256)}<DigestValue>${options.digest}</DigestValue></Reference>`;
}

export const c14nTransform = method('Transform', C14N);

export function relationshipTransform(ids: readonly string[]): string {
  const rows = ids.map(
    (id) => `<mdssi:RelationshipReference xmlns:mdssi="${MDSSI}" SourceId="${id}"></mdssi:RelationshipReference>`,
  );
  return `<Transform Algorithm="${REL_TRANSFORM}">${rows.join('')}</Transform>`;
}

export function signedInfo(references: readonly string[], xmlns: string): string {
  return `<SignedInfo${xmlns}>${method('CanonicalizationMethod', C14N)}${method('SignatureMethod', RSA_SHA256)}${references.join('')}</SignedInfo>`;
}

export function packageObject(manifest: readonly string[], time: string, xmlns: string): string {
  return (
    `<Object${xmlns} Id="idPackageObject"><Manifest>${manifest.join('')}</Manifest>` +
    '<SignatureProperties><SignatureProperty Id="idSignatureTime" Target="#idPackageSignature">' +
    `<mdssi:SignatureTime xmlns:mdssi="${MDSSI}"><mdssi:Format>YYYY-MM-DDThh:mm:ssTZD</mdssi:Format><mdssi:Value>${time}</mdssi:Value></mdssi:SignatureTime>` +
    '</SignatureProperty></SignatureProperties></Object>'
  );
}

export function officeObject(comment: string, xmlns: string): string {
  const empty = (tag: string) => `<${tag}></${tag}>`;
  return (
    `<Object${xmlns} Id="idOfficeObject"><SignatureProperties><SignatureProperty Id="idOfficeV1Details" Target="#idPackageSignature">` +
    '<SignatureInfoV1 xmlns="http://schemas.microsoft.com/office/2006/digsig">' +
    `${empty('SetupID')}${empty('SignatureText')}${empty('SignatureImage')}<SignatureComments>${xmlText(comment)}</SignatureComments>` +
    '<WindowsVersion>10.0</WindowsVersion><OfficeVersion>16.0</OfficeVersion><ApplicationVersion>16.0</ApplicationVersion>' +
    '<Monitors>1</Monitors><HorizontalResolution>1920</HorizontalResolution><VerticalResolution>1080</VerticalResolution>' +
    `<ColorDepth>32</ColorDepth><SignatureProviderId>{00000000-0000-0000-0000-000000000000}</SignatureProviderId>${empty('SignatureProviderUrl')}` +
    '<SignatureProviderDetails>9</SignatureProviderDetails><SignatureType>1</SignatureType>' +
    '</SignatureInfoV1></SignatureProperty></SignatureProperties></Object>'
  );
}

export interface CertificateFacts {
  readonly digest: string;
  readonly issuer: string;
  readonly serial: string;
}

/** XAdES signed properties; `xmlns` carries the namespaces in scope when they are digested on their own. */
export function signedProperties(time: string, certificate: CertificateFacts, xmlns: string): string {
  return (
    `<xd:SignedProperties${xmlns} Id="idSignedProperties"><xd:SignedSignatureProperties><xd:SigningTime>${time}</xd:SigningTime>` +
    '<xd:SigningCertificate><xd:Cert><xd:CertDigest>' +
    `${method('DigestMethod', SHA256)}<DigestValue>${certificate.digest}</DigestValue></xd:CertDigest>` +
    `<xd:IssuerSerial><X509IssuerName>${xmlText(certificate.issuer)}</X509IssuerName><X509SerialNumber>${certificate.serial}</X509SerialNumber></xd:IssuerSerial>` +
    '</xd:Cert></xd:SigningCertificate><xd:SignaturePolicyIdentifier><xd:SignaturePolicyImplied></xd:SignaturePolicyImplied></xd:SignaturePolicyIdentifier>' +
    '</xd:SignedSignatureProperties></xd:SignedProperties>'
  );
}
