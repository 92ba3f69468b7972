import { readdirSync, readFileSync } from 'node:fs';

const KB = 1024;

/** Fields of a file of /proc in kB, 0 for one that is not there. @throws when it cannot be read */
function fieldsOf(file: string): (name: string) => number {
  const text = readFileSync(file, 'utf8');
  return (name) => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(text)?.[1] ?? 0) * KB;
}

/** Processes of a process group; the name in `stat` may have spaces and brackets, so it is cut off. */
function processesOfGroup(group: number): string[] {
  return readdirSync('/proc').filter((name) => {
    if (!/^\d+$/.test(name)) return false;
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[2]) === group;
    } catch {
      return false; // it has just ended
    }
  });
}

function read(file: string, take: (field: (name: string) => number) => number): number | null {
  try {
    return take(fieldsOf(file));
  } catch {
    return null;
  }
}

/** What a process has for itself: a sandboxed one does not let its shared pages be counted. */
const ownPages = (pid: string): number =>
  read(`/proc/${pid}/status`, (field) => field('RssAnon') + field('RssShmem')) ?? 0;

/**
 * Memory of all processes of a group in bytes, pages that several share counted once (proportional set size); null where
 * there is no /proc. That takes the kernel some time: where not even all pages of all together reach `enough`, these are
 * told instead.
 */
export function memoryOfGroup(group: number, enough: number): number | null {
  try {
    const processes = processesOfGroup(group);
    const most = processes.reduce((sum, pid) => sum + (read(`/proc/${pid}/status`, (f) => f('VmRSS')) ?? 0), 0);
    if (most < enough) return most;
    return processes.reduce(
      (sum, pid) => sum + (read(`/proc/${pid}/smaps_rollup`, (f) => f('Pss')) ?? ownPages(pid)),
      0,
    );
  } catch {
    return null;
  }
}
