/** Where the team signs in; without an address people bring a development token. */
export interface SignIn {
  readonly clientId: string;
  readonly signInUrl?: string;
}

/** Of this tab alone, gone with it. */
const KEYS = { token: 'staff-token', verifier: 'staff-verifier', state: 'staff-state', place: 'staff-place' } as const;

export const session = {
  token: () => sessionStorage.getItem(KEYS.token) ?? undefined,
  keep: (token: string) => sessionStorage.setItem(KEYS.token, token),
  end: () => sessionStorage.removeItem(KEYS.token),
};

export const fetchSignIn = async (): Promise<SignIn> => (await (await fetch('/staff/sign-in.json')).json()) as SignIn;

const redirectUri = () => `${location.origin}/staff`;

const base64Url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

const drawn = () => base64Url(crypto.getRandomValues(new Uint8Array(32)));

/**
 * Leads to the pool's sign-in page. Whoever catches the code that comes back can't use it: the verifier stays here.
 *
 * @source RFC 7636
 */
export async function goToSignIn({ clientId, signInUrl = '' }: SignIn): Promise<void> {
  const [verifier, state] = [drawn(), drawn()];
  sessionStorage.setItem(KEYS.verifier, verifier);
  sessionStorage.setItem(KEYS.state, state);
  sessionStorage.setItem(KEYS.place, location.hash);
  const challenge = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier));
  const query = new URLSearchParams({
    ...{ response_type: 'code', client_id: clientId, redirect_uri: redirectUri(), scope: 'openid', state },
    ...{ code_challenge_method: 'S256', code_challenge: base64Url(new Uint8Array(challenge)) },
  });
  location.assign(`${signInUrl}/oauth2/authorize?${query}`);
}

/** Comes back from the pool's page: true when that signed somebody in, undefined when nobody comes from there. */
export async function comeBack(signIn: SignIn): Promise<boolean | undefined> {
  const query = new URLSearchParams(location.search);
  if (!query.has('code') && !query.has('error')) return undefined;
  const [verifier, state, place] = [takeOut(KEYS.verifier), takeOut(KEYS.state), takeOut(KEYS.place)];
  history.replaceState(undefined, '', `/staff${place}`);
  // Who hasn't asked, or brings another's answer, isn't signed in by it.
  if (state === '' || query.get('state') !== state) return false;
  const token = await redeem(signIn, query.get('code') ?? '', verifier);
  if (token !== undefined) session.keep(token);
  return token !== undefined;
}

function takeOut(key: string): string {
  const kept = sessionStorage.getItem(key) ?? '';
  sessionStorage.removeItem(key);
  return kept;
}

async function redeem({ clientId, signInUrl = '' }: SignIn, code: string, verifier: string) {
  const form = { grant_type: 'authorization_code', client_id: clientId, redirect_uri: redirectUri(), code };
  const body = new URLSearchParams({ ...form, code_verifier: verifier });
  const response = await fetch(`${signInUrl}/oauth2/token`, { method: 'POST', body }).catch(() => undefined);
  if (!response?.ok) return undefined;
  return ((await response.json()) as { access_token?: string }).access_token;
}

/** Ends the session here and at the pool. */
export function signOut({ clientId, signInUrl }: SignIn): void {
  session.end();
  if (signInUrl === undefined) return location.reload();
  const query = new URLSearchParams({ client_id: clientId, logout_uri: redirectUri() });
  location.assign(`${signInUrl}/logout?${query}`);
}
