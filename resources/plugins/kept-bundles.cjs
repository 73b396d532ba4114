const { createHash, randomUUID } = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');
const esbuild = require('esbuild');

/** Where bundles wait for the next start from the same sources. */
const KEPT = path.join('.esbuild', 'kept');

/** What decides how imports are resolved, beside the files that were read. */
const ALWAYS = ['package.json', 'package-lock.json', 'tsconfig.json'];

const stampOf = (file) => {
  const { mtimeMs, size } = fs.statSync(file);
  return `${mtimeMs}:${size}`;
};

/** Other options make other bundles, wherever they go. */
function noteOf(options) {
  const name = createHash('sha256')
    .update(JSON.stringify([esbuild.version, { ...options, outdir: '' }]))
    .digest('hex');
  return path.join(KEPT, `${name}.json`);
}

/**
 * Takes the bundles of an earlier start, if nothing that they were made of has changed since.
 *
 * @returns whether they are there; what is missing or half copied is to be bundled
 */
function takeKept(options) {
  try {
    const { folder, stamps } = JSON.parse(fs.readFileSync(noteOf(options), 'utf8'));
    if (Object.entries(stamps).some(([file, stamp]) => stampOf(file) !== stamp)) return false;
    fs.cpSync(path.join(KEPT, folder), options.outdir, { recursive: true });
    return true;
  } catch {
    return false;
  }
}

/** Keeps what was bundled, unless a source was saved meanwhile: nobody knows which version of it was read. */
function keep(options, { inputs, outputs }, startedAtMs) {
  // What esbuild makes up itself, such as a module that browsers go without, is no file.
  const files = [...Object.keys(inputs), ...ALWAYS].filter((file) => fs.existsSync(file));
  if (files.some((file) => fs.statSync(file).mtimeMs >= startedAtMs)) return;
  const note = noteOf(options);
  const folder = randomUUID();
  for (const bundle of Object.keys(outputs)) {
    const kept = path.join(KEPT, folder, path.relative(options.outdir, bundle));
    fs.mkdirSync(path.dirname(kept), { recursive: true });
    fs.copyFileSync(bundle, kept);
  }
  const older = fs.existsSync(note) ? JSON.parse(fs.readFileSync(note, 'utf8')).folder : undefined;
  const draft = path.join(KEPT, `${folder}.draft`);
  fs.writeFileSync(
    draft,
    JSON.stringify({ folder, stamps: Object.fromEntries(files.map((file) => [file, stampOf(file)])) }),
  );
  fs.renameSync(draft, note);
  if (older) fs.rmSync(path.join(KEPT, older), { recursive: true, force: true });
}

module.exports = { keep, takeKept };
