import { type StaticFile, staticFile } from './static-file.ts';

/** Nothing from elsewhere, nothing inline, and no text that becomes markup. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const SCRIPT = { 'content-type': 'text/javascript; charset=utf-8' };
const ASKED_EACH_TIME = { 'cache-control': 'no-cache' };

/** Other pages load the widget: they may, from any origin, and a new version reaches them within minutes. */
const WIDGET = {
  ...SCRIPT,
  'cache-control': 'public, max-age=300, stale-while-revalidate=86400',
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
};
const PAGE = {
  ...ASKED_EACH_TIME,
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': POLICY,
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex',
};

export interface Shown {
  readonly hasShop: boolean;
  /** The page says to its script that it may ask what is going on. */
  readonly hasDevelopment: boolean;
}

/** What is served, by path. The widget always; the demo shop only where it is wanted. */
export function filesOf(
  read: (name: string) => string,
  { hasShop, hasDevelopment }: Shown,
): ReadonlyMap<string, StaticFile> {
  const widget = ['/widget.js', staticFile(read('widget.js'), WIDGET)] as const;
  if (!hasShop) return new Map([widget]);
  const page = read('shop.html');
  return new Map([
    widget,
    ['/', staticFile(hasDevelopment ? page.replace('<html ', '<html data-development ') : page, PAGE)],
    ['/shop.js', staticFile(read('shop.js'), { ...SCRIPT, ...ASKED_EACH_TIME })],
    ['/shop.css', staticFile(read('shop.css'), { 'content-type': 'text/css; charset=utf-8', ...ASKED_EACH_TIME })],
  ]);
}
