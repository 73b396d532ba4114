import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { HttpResponse } from '../server/exchange.ts';

const FOLDER = path.join(import.meta.dirname, 'page');
const FIRST_PAGE = 'index.html';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
};

/** Nothing from elsewhere, nothing inline, and no text that becomes markup. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** For everything that the inspector answers: it may show what customers said. */
export const PRIVATE_HEADERS = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
};

/** The files of the page by the path that they are asked for under; read once. */
export function readPageFiles(): Map<string, HttpResponse> {
  return new Map(
    readdirSync(FOLDER).map((name) => [name === FIRST_PAGE ? '/' : `/inspector/${name}`, responseOf(name)]),
  );
}

const responseOf = (name: string): HttpResponse => ({
  status: 200,
  headers: {
    'content-type': TYPES[path.extname(name)] ?? 'application/octet-stream',
    'content-security-policy': POLICY,
    ...PRIVATE_HEADERS,
  },
  body: readFileSync(path.join(FOLDER, name)),
});
