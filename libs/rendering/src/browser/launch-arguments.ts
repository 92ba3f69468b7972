/**
 * Arguments of the rendering browser. Together with setContent-only pages, JavaScript off, interception and a CSP
 * they leave a document no way to network or files (docs/adr/0008). Not the npm package's own list: it disables
 * web security and runs in a single process.
 */
export const LAUNCH_ARGUMENTS: readonly string[] = [
  '--font-render-hinting=none',
  '--disable-gpu',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  // A proxy where nothing listens: whatever still tries, fails; loopback is not exempt.
  '--proxy-server=127.0.0.1:9',
  '--proxy-bypass-list=<-loopback>',
  '--disable-background-networking',
  '--dns-prefetch-disable',
  '--disable-extensions',
  '--disable-sync',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--no-first-run',
  '--no-pings',
  '--mute-audio',
];
