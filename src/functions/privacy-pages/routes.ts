import { askForCode, showWishes } from './actions/ask-code.ts';
import { confirm, showConfirm } from './actions/confirm.ts';
import { showDoNotSell, stopSale } from './actions/do-not-sell.ts';
import { savePreferences, showPreferences } from './actions/preferences.ts';
import { proveContact } from './actions/prove-contact.ts';
import { eraseData, exportData, goToPreferences, showProgress, showSales } from './actions/session.ts';
import { showUnsubscribe, unsubscribe } from './actions/unsubscribe.ts';
import type { Action } from './ports.ts';

export type Method = 'GET' | 'POST';

/** Every page, by its path; a token is the last part. Looking never changes anything that a person decides. */
export const ROUTES: Readonly<Record<string, Partial<Record<Method, Action>>>> = {
  '/privacy': { GET: showWishes, POST: askForCode },
  '/privacy/code': { POST: proveContact },
  '/privacy/export': { POST: exportData },
  '/privacy/where': { POST: showSales },
  '/privacy/erase': { POST: eraseData },
  '/privacy/settings': { POST: goToPreferences },
  '/privacy/progress': { POST: showProgress },
  '/privacy/do-not-sell': { GET: showDoNotSell, POST: stopSale },
  '/privacy/confirm/*': { GET: showConfirm, POST: confirm },
  '/privacy/unsubscribe/*': { GET: showUnsubscribe, POST: unsubscribe },
  '/privacy/preferences/*': { GET: showPreferences, POST: savePreferences },
};

/** The route of a path, with the token at its end. */
export function findRoute(
  path: string,
): { readonly route: (typeof ROUTES)[string]; readonly token: string } | undefined {
  const at = path.lastIndexOf('/');
  const pattern = `${path.slice(0, at)}/*`;
  if (Object.hasOwn(ROUTES, path)) return { route: ROUTES[path] ?? {}, token: '' };
  return Object.hasOwn(ROUTES, pattern) ? { route: ROUTES[pattern] ?? {}, token: path.slice(at + 1) } : undefined;
}
