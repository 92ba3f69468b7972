// The declarations in the package name files that it does not hold.
declare module 'dclint' {
  export class DCLinter {
    constructor(config: { rules: Readonly<Record<string, 0>>; quiet: boolean; debug: boolean; exclude: string[] });
    lintFiles(
      paths: string[],
      recursively: boolean,
    ): { readonly messages: readonly { readonly rule: string; readonly message: string }[] }[];
  }
}
