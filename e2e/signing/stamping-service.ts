import { join } from 'node:path';
import { LocalServices } from './local-services.js';
import { OpensslAuthority } from './openssl-authority.js';

/** A time-stamping service with an authority of its own, and the settings of an installation that asks it. */
export async function startStampingService(folder: string, timeoutMs: number) {
  const services = await LocalServices.start();
  services.authority = new OpensslAuthority(join(folder, 'authority'), null, '某省时间戳根');
  services.authority.issue('service', { kind: 'service', name: '某省可信时间戳服务' });
  const { rootPem: anchorsPem } = services.authority;
  return { services, timestamps: { url: `${services.address}/tsa`, anchorsFile: '', anchorsPem, timeoutMs } };
}
