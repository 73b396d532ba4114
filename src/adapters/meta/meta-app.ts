import * as z from 'zod/mini';

/** The shop's app at Meta. */
export interface MetaApp {
  /** The one in force first, and the one before it while it is replaced. */
  readonly secrets: readonly string[];
  /** A word of the shop's own, by which Meta shows that it was told the webhook's address by the shop. */
  readonly verifyToken: string;
}

export interface MetaTokens {
  /** Of the page. */
  readonly messenger?: string;
  /** Of a system user who may send for the phone number. */
  readonly whatsapp?: string;
}

/** A parameter of the app's isn't as docs/channels.md has it. Nothing of it is quoted. */
export class MetaSettingsInvalidError extends Error {
  readonly code = 'meta-settings-invalid';
  readonly retryable = false;

  constructor(parameter: 'meta-app' | 'meta-tokens') {
    super(`The parameter ${parameter} is not as docs/channels.md has it.`);
    this.name = 'MetaSettingsInvalidError';
  }
}

const text = z.string().check(z.minLength(1));
const appSchema = z.strictObject({ appSecret: text, verifyToken: z.string().check(z.minLength(16)) });
const tokensSchema = z.strictObject({ messenger: z.exactOptional(text), whatsapp: z.exactOptional(text) });

/** @throws MetaSettingsInvalidError */
export function parseMetaApp(parameter: string): MetaApp {
  const { data } = z.safeParse(appSchema, parseJson(parameter));
  if (!data) throw new MetaSettingsInvalidError('meta-app');
  return { secrets: data.appSecret.split(/\s+/).filter(Boolean).slice(0, 2), verifyToken: data.verifyToken };
}

/** @throws MetaSettingsInvalidError */
export function parseMetaTokens(parameter: string): MetaTokens {
  const { data } = z.safeParse(tokensSchema, parseJson(parameter));
  if (!data) throw new MetaSettingsInvalidError('meta-tokens');
  return data;
}

function parseJson(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    // Undefined is none of them, which the schema says.
    return undefined;
  }
}
