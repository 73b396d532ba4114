import { readPrivacyToken, signPrivacyToken } from '#adapters/node-crypto/privacy-token';
import { openText, sealText } from '#adapters/node-crypto/sealed-text';
import { createContactHasher } from '#adapters/node-crypto/hmac-contact-hasher';
import { requestOptIn } from '#business/consents/index';
import { HOUR_SECONDS, redeemCode, requestCode, sendCode } from '#business/one-time-codes/index';
import { lifetimeOf, type PrivacyLinkKind } from '#business/privacy/index';
import type { Progress } from '../../src/functions/privacy-pages/answer.ts';
import { createPrivacyPages } from '../../src/functions/privacy-pages/handler.ts';
import { createPageConsents } from '../../src/functions/privacy-pages/page-consents.ts';
import type { PageSubject, Partner, PrivacyPagePorts } from '../../src/functions/privacy-pages/ports.ts';
import { captureOutput } from './captured-output.ts';
import { codePorts } from './code-ports.ts';
import { createInMemoryAttempts } from './in-memory-attempts.ts';
import { createInMemoryConsents } from './in-memory-consents.ts';
import { createInMemoryPeople } from './in-memory-people.ts';

export const NOW = 1_795_420_000;
const SECRET = 'the secret of links';
export const MAIL = 'john.doe@email.com';

interface Asked {
  readonly form?: Readonly<Record<string, string>>;
  readonly json?: unknown;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly ip?: string;
  readonly now?: number;
  readonly isBase64Encoded?: boolean;
}

function bodyOf({ form, json, body }: Asked): string | undefined {
  if (body !== undefined) return body;
  return json === undefined ? form && new URLSearchParams(form).toString() : JSON.stringify(json);
}

/** What the HTTP API hands over. */
function eventOf(method: string, rawPath: string, asked: Asked) {
  const { json, headers, ip = '192.0.2.1', isBase64Encoded = false } = asked;
  const isJson = json !== undefined;
  const body = bodyOf(asked);
  const type = isJson ? 'application/json' : 'application/x-www-form-urlencoded';
  return {
    ...{ rawPath, isBase64Encoded, requestContext: { http: { method, sourceIp: ip } } },
    headers: {
      ...(body !== undefined && { 'content-type': type }),
      ...(isJson && { accept: type }),
      ...headers,
    },
    ...(body !== undefined && { body }),
  };
}

/** The privacy pages with everything in this process' memory. */
export function openPrivacyWorld({ partners = [] as readonly Partner[], code = '012345' } = {}) {
  const people = createInMemoryPeople();
  const stores = { ...createInMemoryConsents(), people };
  const codes = codePorts({ known: [MAIL], code });
  const attempts = createInMemoryAttempts();
  const asked: { readonly what: string; readonly subject: PageSubject; readonly givesUp?: readonly string[] }[] = [];
  const jobs = new Map<string, Progress>();
  const customers = new Map([[MAIL, 'customer-john']]);
  let ids = 0;
  let time = NOW;
  const startJob = (what: string, subject: PageSubject, givesUp?: readonly string[]) => {
    asked.push({ what, subject, ...(givesUp && { givesUp }) });
    jobs.set(`job-${asked.length}`, { kind: 'open', waitsFor: [] });
    return Promise.resolve({ jobId: `job-${asked.length}` });
  };
  const ports: PrivacyPagePorts = {
    people,
    consents: createPageConsents(stores),
    readLink: (token, kind, now) => readPrivacyToken(token, kind, SECRET, now),
    signLink: (kind, personId, expiresAtEpochSeconds) =>
      signPrivacyToken({ kind, personId, expiresAtEpochSeconds }, SECRET),
    seal: (text, use) => sealText(text, use, SECRET),
    open: (sealed, use) => openText(sealed, use, SECRET),
    newId: () => `id-${++ids}`,
    hash: createContactHasher(new Uint8Array(32).fill(3)),
    findCustomerId: ({ to }) => Promise.resolve(customers.get(to)),
    listPartners: () => Promise.resolve(partners),
    codes: {
      request: (request, now) =>
        requestCode(request, now, {
          ...codes,
          async dispatch(name) {
            codes.dispatched.push(name);
            await sendCode(name, now, codes);
          },
        }),
      redeem: (attempt, now) => redeemCode(attempt, now, codes),
    },
    countCaller: (what, callerHash, now) =>
      attempts.reserve({ key: `${what}#${callerHash}`, windowSeconds: HOUR_SECONDS }, now),
    desk: {
      requestExport: (subject, isAnew) => startJob(isAnew ? 'another export' : 'export', subject),
      requestErasure: (subject, givesUp) => startJob('erasure', subject, givesUp),
      whereDidItGo: () => Promise.resolve([{ partner: 'Acme <Homes>', soldAtIso: '2026-11-01T10:00:00.000Z' }]),
      statusOf: (jobId) => Promise.resolve(jobs.get(jobId) ?? { kind: 'unknown' }),
    },
    hasTexts: true,
  };
  const handle = createPrivacyPages(
    () => Promise.resolve(ports),
    () => time,
  );

  function send(method: string, path: string, asked: Asked = {}) {
    time = asked.now ?? NOW;
    return handle(eventOf(method, path, asked));
  }
  const ask = async (...request: Parameters<typeof send>) => (await captureOutput(() => send(...request))).result;
  /** All at once. */
  const askAll = async (requests: readonly Parameters<typeof send>[]) =>
    (await captureOutput(() => Promise.all(requests.map((request) => send(...request))))).result;

  return {
    ...{ ask, askAll, handle, ports, people, customers, stores, codes, asked, jobs },
    /** John, who has asked for mail, or has confirmed it too. */
    async john(mail: 'asked' | 'confirmed' | 'none' = 'none') {
      const person = await people.findOrCreate({ email: MAIL }, NOW);
      if (mail !== 'none') await requestOptIn({ person, channel: 'chat', cause: 'turn-1' }, NOW - 100, stores);
      if (mail === 'confirmed')
        await ports.consents.confirmOptIn({ personId: person.personId, issuedAtEpochSeconds: NOW - 50 }, NOW);
      return person;
    },
    link: (kind: PrivacyLinkKind, personId: string, at = NOW) =>
      `/privacy/${kind}/${ports.signLink(kind, personId, at + lifetimeOf(kind))}`,
    standing: async (contact = { email: MAIL }) => {
      const person = await people.find(contact);
      return person && stores.ledger.standingOf(person.pseudonym);
    },
  };
}

/** The value of a hidden input of a page. */
export const hiddenIn = (page: string, name: string): string =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? '';
