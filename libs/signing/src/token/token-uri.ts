/** How a key in a token is named: RFC 7512, 2.3. */
export interface TokenKeyName {
  /** The token's label. */
  readonly token: string;
  /** CKA_ID, hex. */
  readonly id: string;
}

/** `pkcs11:token=…;id=%01%02;type=private`: the token by its label, so that any slot will do. */
export function writeTokenUri({ token, id }: TokenKeyName): string {
  return `pkcs11:token=${encodeURIComponent(token)};id=${id.replace(/../g, '%$&')};type=private`;
}

/** @throws Error when it is not as `writeTokenUri` writes it */
export function readTokenUri(uri: string): TokenKeyName {
  const found = /^pkcs11:token=([^;]+);id=((?:%[0-9a-f]{2})+);type=private$/.exec(uri);
  if (!found) throw new Error(`not the name of a token key: ${uri}`);
  return { token: decodeURIComponent(found[1] ?? ''), id: (found[2] ?? '').replaceAll('%', '') };
}
