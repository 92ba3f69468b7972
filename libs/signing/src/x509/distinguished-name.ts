import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';

const OID = { country: '2.5.4.6', organization: '2.5.4.10', commonName: '2.5.4.3' } as const;

const rdn = (type: string, value: asn1js.BaseBlock): asn1js.Set =>
  new asn1js.Set({
    value: [new asn1js.Sequence({ value: [new asn1js.ObjectIdentifier({ value: type }), value] })],
  });

/**
 * The name C=CN, O=…, CN=… as a sequence of three sets of one attribute (RFC 5280, 4.1.2.4).
 * pkijs writes all attributes that it is given into one set, a single multi-valued RDN that readers show as
 * `C = CN + O = … + CN = …`; what it has decoded it writes back unchanged. Therefore encoded here and decoded.
 */
export function distinguishedName(commonName: string, organization: string): pkijs.RelativeDistinguishedNames {
  const sequence = new asn1js.Sequence({
    value: [
      rdn(OID.country, new asn1js.PrintableString({ value: 'CN' })),
      rdn(OID.organization, new asn1js.Utf8String({ value: organization })),
      rdn(OID.commonName, new asn1js.Utf8String({ value: commonName })),
    ],
  });
  const decoded = asn1js.fromBER(sequence.toBER());
  return new pkijs.RelativeDistinguishedNames({ schema: decoded.result });
}
