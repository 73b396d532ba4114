import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

interface ProcessFacts {
  /** Process id of whoever started it, or has taken it over since. */
  readonly parent: number;
  /** Program and arguments, with spaces between; empty once it has ended. */
  readonly commandLine: string;
}

/** What the system tells of a process; nothing when there is none with this id, or the system doesn't tell. */
export function lookUpProcess(pid: number): ProcessFacts | undefined {
  try {
    if (process.platform === 'linux') return fromProc(pid);
    if (process.platform === 'win32') return undefined;
    return fromPs(pid);
  } catch {
    return undefined;
  }
}

/** Not every Linux has `ps`. */
function fromProc(pid: number): ProcessFacts {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const commandLine = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').join(' ').trim();
  // The name in brackets may hold spaces; the parent is the second field after it.
  return { parent: Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]), commandLine };
}

function fromPs(pid: number): ProcessFacts {
  const line = execFileSync('ps', ['-ww', '-o', 'ppid=', '-o', 'args=', '-p', String(pid)], { encoding: 'utf8' });
  const [parent = '', ...words] = line.trim().split(/\s+/);
  return { parent: Number(parent), commandLine: words.join(' ') };
}
