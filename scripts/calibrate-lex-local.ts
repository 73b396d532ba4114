import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import type { BuiltLocale } from '../local/lex/definition.ts';
import { embedWithModel, wordsOfModel } from '../local/lex/nlu/embedder.ts';
import { FACTORS } from '../local/lex/nlu/meaning/evidence.ts';
import { createCachedEmbed } from '../local/lex/nlu/vector-cache.ts';
import { type Fit, fitLogistic } from './calibrate-lex-local/fit.ts';
import { observe, type Phrases, type Reading } from './calibrate-lex-local/observe.ts';

/**
 * `node scripts/calibrate-lex-local.ts`: fits the weights of Lex Local's confidence on the phrases of
 * calibrate-lex-local/phrases.json, as this repository's bot reads them, with all its utterances, a third and a ninth of
 * them. Prints how well halves of the phrases predict each other and writes local/lex/nlu/meaning/weights.ts.
 */
const root = path.join(import.meta.dirname, '..');
const phrases = JSON.parse(
  readFileSync(path.join(root, 'scripts/calibrate-lex-local/phrases.json'), 'utf8'),
) as Phrases;
const target = path.join(root, 'local/lex/nlu/meaning/weights.ts');

const THINNINGS = [1, 3, 9];
const THRESHOLD = 0.4;

function readDefinition(): BuiltLocale {
  const read = (folder: string): unknown[] => {
    const directory = path.join(root, 'bot-definition/en_US', folder);
    return readdirSync(directory).map(
      (file) => JSON.parse(readFileSync(path.join(directory, file), 'utf8')) as unknown,
    );
  };
  const intents = (read('intents') as object[]).map((intent) => ({ slots: [], ...intent }));
  const locale = { buildId: '', localeId: 'en_US', nluIntentConfidenceThreshold: THRESHOLD, assistedNlu: 'Primary' };
  return { ...locale, intents, slotTypes: read('slot-types') } as unknown as BuiltLocale;
}

/** Shares that a fit gets right: in scope the best reading and above the threshold, out of scope below it. */
function check(fit: Fit, readings: Reading[], [inScope, outOfScope]: [number, number]): string {
  const score = ({ factors }: Reading): number =>
    1 / (1 + Math.exp(-factors.reduce((sum, value, at) => sum + value * (fit.weights[at] ?? 0), fit.intercept)));
  const best = new Map<string, Reading>();
  for (const reading of readings) {
    const before = best.get(reading.phrase);
    if (!before || score(reading) > score(before)) best.set(reading.phrase, reading);
  }
  const isAbove = (reading: Reading): boolean => score(reading) >= THRESHOLD;
  const right = [...best.values()].filter((reading) => reading.isRight && isAbove(reading)).length;
  const wrong = [...best.values()].filter((reading) => reading.meant === undefined && isAbove(reading)).length;
  return `${right} of ${inScope} in scope understood, ${wrong} of ${outOfScope} out of scope accepted`;
}

const cached = createCachedEmbed(embedWithModel, path.join(root, '.local/lex-cache'));
const embed = { ofUtterances: cached, ofInput: cached, knownWords: wordsOfModel };
const definition = readDefinition();
const all: Reading[][] = [];
for (const nth of THINNINGS) all.push(await observe(definition, phrases, embed, nth));

const sizes = (share: number): [number, number] => [phrases.inScope.length * share, phrases.outOfScope.length * share];
const order = [...phrases.inScope.map(({ text }) => text), ...phrases.outOfScope];
const half = (readings: Reading[], rest: number) => readings.filter(({ phrase }) => order.indexOf(phrase) % 2 === rest);
for (const [at, readings] of all.entries()) {
  for (const rest of [0, 1]) {
    const checked = check(fitLogistic(half(all.flat(), rest)), half(readings, 1 - rest), sizes(0.5));
    console.log(`1/${THINNINGS[at]} of the utterances, fitted on the other half: ${checked}`);
  }
}

const fit = fitLogistic(all.flat());
for (const [at, readings] of all.entries()) {
  console.log(`1/${THINNINGS[at]} of the utterances, fitted on all: ${check(fit, readings, sizes(1))}`);
}
const rounded = (value: number): number => Math.round(value * 1000) / 1000;
const weights = Object.fromEntries(Object.keys(FACTORS).map((name, at) => [name, rounded(fit.weights[at] ?? 0)]));
const source = `/** Written by \`node scripts/calibrate-lex-local.ts\`: what each factor adds to the log odds that a reading is right. */
export const WEIGHTS: Record<string, number> = ${JSON.stringify(weights)};
export const INTERCEPT = ${rounded(fit.intercept)};
`;
writeFileSync(target, await format(source, { ...(await resolveConfig(target)), parser: 'typescript' }));
