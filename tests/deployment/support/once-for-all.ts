import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const LOOK_AGAIN_MS = 100;

/** Does in one worker what several need: the others wait for what it made, or for what it failed with. */
export async function onceForAll<Made>(name: string, make: () => Promise<Made>): Promise<Made> {
  const key = createHash('sha256').update(name).digest('hex').slice(0, 16);
  const place = join(process.env['PACKAGES_FOLDER']!, key);
  const isFirst = await mkdir(`${place}.claimed`).then(
    () => true,
    () => false,
  );
  if (isFirst) await keep(place, await settled(make));
  for (;;) {
    const kept = await readFile(place, 'utf8').catch(() => undefined);
    if (kept !== undefined) return unpacked(JSON.parse(kept) as Settled<Made>);
    await pause(LOOK_AGAIN_MS);
  }
}

type Settled<Made> = { readonly made: Made } | { readonly failed: Readonly<Record<string, unknown>> };

const settled = <Made>(make: () => Promise<Made>): Promise<Settled<Made>> =>
  make().then(
    (made) => ({ made }),
    (error: Error) => ({ failed: { ...error, message: error.message } }),
  );

/** Whole or not at all, for who looks meanwhile. */
async function keep(place: string, what: Settled<unknown>): Promise<void> {
  await writeFile(`${place}.part`, JSON.stringify(what));
  await rename(`${place}.part`, place);
}

function unpacked<Made>(what: Settled<Made>): Made {
  if ('made' in what) return what.made;
  throw Object.assign(new Error(), what.failed);
}
