import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { WebAnswer } from '../web-page.ts';

/** Where the page's built files are, in the package as on a laptop. */
const FOLDER = '.build/web/staff';

const FILES: Readonly<Record<string, { readonly file: string; readonly type: string }>> = {
  '/staff': { file: 'index.html', type: 'text/html; charset=utf-8' },
  '/staff/page.js': { file: 'page.js', type: 'text/javascript; charset=utf-8' },
  '/staff/figures.js': { file: 'figures.js', type: 'text/javascript; charset=utf-8' },
  '/staff/page.css': { file: 'page.css', type: 'text/css; charset=utf-8' },
};

/** What the page has to know before anybody has signed in; without an address people bring a development token. */
export interface PageSignIn {
  readonly clientId: string;
  readonly signInUrl?: string;
}

/** A file of the page, or undefined for a path that it has none for. */
export async function servePage(path: string, { clientId, signInUrl }: PageSignIn): Promise<WebAnswer | undefined> {
  const headers = headersOf(signInUrl);
  if (path === '/staff/sign-in.json') {
    const body = JSON.stringify({ clientId, ...(signInUrl !== undefined && { signInUrl }) });
    return { statusCode: 200, headers: { ...headers, 'content-type': 'application/json' }, body };
  }
  const found = Object.hasOwn(FILES, path) ? FILES[path] : undefined;
  if (!found) return undefined;
  const body = await readFile(join(process.cwd(), FOLDER, found.file), 'utf8');
  return { statusCode: 200, headers: { ...headers, 'content-type': found.type }, body };
}

/** Nothing but the page's own script and style; it talks to its API, and to where the team signs in. */
const headersOf = (signInUrl: string | undefined) => ({
  'cache-control': 'no-cache',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'x-robots-tag': 'noindex',
  'strict-transport-security': 'max-age=63072000',
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    'img-src data:',
    ["connect-src 'self'", ...(signInUrl === undefined ? [] : [signInUrl])].join(' '),
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
  ].join('; '),
});
