import type { MetadataJson } from 'libphonenumber-js/core/es6';
import { format, resolveConfig } from 'prettier';

/** Where the generated numbering plans go, relative to the repository. */
export const PHONE_PLANS_FILE = 'src/generated/phone-plans.ts';

/** Fields of a country's plan that only matter for showing numbers and for telling mobiles from landlines. */
const FORMATS = 4;
const LEADING_DIGITS = 10;
const TYPES = 11;

/**
 * The TypeScript source of the numbering plans that reading a phone number takes: one plan for each calling code of
 * the world, without formats and types of numbers. A third of what libphonenumber-js brings, since each function
 * bundles it.
 *
 * @param metadata as libphonenumber-js brings it
 */
export async function phonePlansSource(metadata: MetadataJson): Promise<string> {
  const mainCountries = Object.entries(metadata.country_calling_codes).map(([code, [main]]) => [code, main!] as const);
  const countries = Object.fromEntries(mainCountries.map(([, main]) => [main, planOf(metadata, main)]));
  const codes = Object.fromEntries(mainCountries.map(([code, main]) => [code, [main]]));
  const plans = { version: metadata.version, country_calling_codes: codes, countries };
  return format(`${HEADER}${JSON.stringify(plans)} as unknown as MetadataJson;`, {
    ...(await resolveConfig(PHONE_PLANS_FILE)),
    parser: 'typescript',
  });
}

function planOf(metadata: MetadataJson, country: string): unknown[] {
  const plan = [...(metadata.countries as unknown as Record<string, unknown[]>)[country]!];
  for (const index of [FORMATS, TYPES, LEADING_DIGITS]) if (index < plan.length) plan[index] = 0;
  while (plan.at(-1) === 0) plan.pop();
  return plan;
}

const HEADER = `// Generated from libphonenumber-js by \`npm run generate\`; do not edit.

  import type { MetadataJson } from 'libphonenumber-js/core/es6';

  /** The numbering plan of the main country of each calling code, without formats and types of numbers. */
  export const PHONE_PLANS = `;
