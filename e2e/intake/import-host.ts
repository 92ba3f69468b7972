import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { projectRoot } from '../../apps/cli/src/stack/project-paths.js';

/** What the host says of one file, and what its child process took, seen from outside. */
export interface HostedImport {
  readonly code: string;
  readonly warnings: readonly string[];
  readonly milliseconds: number;
  /** Longest time in which the host did nothing else. Milliseconds */
  readonly stalled: number;
  /** Most memory of the child, in MB. */
  readonly childMegabytes: number;
}

const MEASURE_EVERY_MS = 15;

/** A figure of /proc/PID/status in MB; 0 when the process is gone. */
function megabytes(pid: number, name: 'VmHWM' | 'VmRSS'): number {
  try {
    const found = new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    return Number(found?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

function childrenOf(pid: number): number[] {
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number);
  } catch {
    return [];
  }
}

/** A process that imports what it is told to, and how much of the machine it takes. */
export class ImportHost {
  private readonly process = spawn(process.execPath, [join(projectRoot(), 'e2e/intake/host-process.mjs')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  private readonly answers = createInterface({ input: this.process.stdout })[Symbol.asyncIterator]();

  /** Most memory that the host has ever had, in MB. */
  get peakMegabytes(): number {
    return megabytes(this.process.pid ?? 0, 'VmHWM');
  }

  get presentMegabytes(): number {
    return megabytes(this.process.pid ?? 0, 'VmRSS');
  }

  async import(path: string): Promise<HostedImport> {
    let childMegabytes = 0;
    const timer = setInterval(() => {
      for (const pid of childrenOf(this.process.pid ?? 0)) {
        childMegabytes = Math.max(childMegabytes, megabytes(pid, 'VmHWM'));
      }
    }, MEASURE_EVERY_MS);
    try {
      this.process.stdin.write(`${path}\n`);
      const answer = await this.answers.next();
      if (answer.done === true) throw new Error('the host is gone');
      return { ...(JSON.parse(answer.value) as Omit<HostedImport, 'childMegabytes'>), childMegabytes };
    } finally {
      clearInterval(timer);
    }
  }

  end(): void {
    this.process.kill('SIGKILL');
  }
}
