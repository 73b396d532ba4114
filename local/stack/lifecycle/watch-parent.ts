import { lookUpProcess } from './look-up-process.ts';

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
  return isUnderNpm ? `${process.ppid} ${lookUpProcess(process.ppid)?.parent ?? 0}` : String(process.ppid);
}
