import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const LOOK_EVERY_MS = 700;

/**
 * Notices that whoever started this process is gone, which no signal tells.
 *
 * npm puts a shell between itself and us, and a killed npm leaves that shell waiting: so under npm the shell's parent
 * is watched too.
 */
export function watchParent(onDeath: () => void): void {
  const familyAtStart = family();
  const timer = setInterval(() => {
    if (family() === familyAtStart) return;
    clearInterval(timer);
    onDeath();
  }, LOOK_EVERY_MS);
  timer.unref();
}

function family(): string {
  const isUnderNpm = process.env['npm_lifecycle_event'] !== undefined;
  return isUnderNpm ? `${process.ppid} ${parentOf(process.ppid)}` : String(process.ppid);
}

/** @returns 0 where the system doesn't tell */
function parentOf(pid: number): number {
  try {
    if (process.platform === 'linux') return parentInStat(readFileSync(`/proc/${pid}/stat`, 'utf8'));
    if (process.platform === 'win32') return 0;
    return Number(execFileSync('ps', ['-o', 'ppid=', '-p', String(pid)], { encoding: 'utf8' }));
  } catch {
    return 0;
  }
}

/** The name in brackets may hold spaces; the parent is the second field after it. */
const parentInStat = (stat: string) => Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
