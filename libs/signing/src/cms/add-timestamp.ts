import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';
import { OID } from './cms-identifiers.js';

const read = (der: Uint8Array) => asn1js.fromBER(Uint8Array.from(der).buffer).result;

function signedDataOf(cms: Uint8Array): { signed: pkijs.SignedData; info: pkijs.SignerInfo } {
  const signed = new pkijs.SignedData({ schema: new pkijs.ContentInfo({ schema: read(cms) }).content });
  const [info] = signed.signerInfos;
  if (!info) throw new Error('a CMS without a signer');
  return { signed, info };
}

/** What a time stamp has to stand over: the value of a CMS's one signature (RFC 3161, appendix A). */
export const signatureValueOf = (cms: Uint8Array): Uint8Array =>
  Buffer.from(signedDataOf(cms).info.signature.valueBlock.valueHexView);

/** A CMS with a time-stamp token as its one unsigned attribute, which makes CAdES B-T of B-B (ETSI EN 319 122-1, 5.3). */
export function addTimestamp(cms: Uint8Array, token: Uint8Array): Uint8Array {
  const { signed, info } = signedDataOf(cms);
  info.unsignedAttrs = new pkijs.SignedAndUnsignedAttributes({
    type: 1,
    attributes: [new pkijs.Attribute({ type: OID.signatureTimeStamp, values: [read(token)] })],
  });
  const outer = new pkijs.ContentInfo({ contentType: OID.signedData, content: signed.toSchema(true) });
  return new Uint8Array(outer.toSchema().toBER());
}
