import type { ShopEvent } from '#business/events/index';
import { createStaffTokenReader, type StaffLogin } from '#adapters/jose/staff-token-reader';
import { NO_CONSENTS } from '#business/consents/index';
import type { Case } from '#business/cases/index';
import type { StaffPorts } from '../../src/functions/staff-api/ports.ts';
import { createStaffApi } from '../../src/functions/staff-api/handler.ts';
import { exportJWK, generateKeyPair } from 'jose';
import { signStaffToken } from '../../scripts/shared/sign-staff-token.ts';
import { staffLoginParameter } from '../../local/stack/staff/staff-login.ts';
import { OPENED } from './a-case.ts';
import { aBooking } from './a-booking.ts';
import { aLead } from './a-lead.ts';
import { createInMemoryExperimentCounts } from './in-memory-experiment-counts.ts';
import { createInMemoryInsights } from './in-memory-insights.ts';
import { createInMemoryCaseDesk } from './in-memory-staff.ts';

/** A development key: JSON of a private JSON Web Key. */
export async function aSigningKey(): Promise<string> {
  const { privateKey } = await generateKeyPair('EdDSA', { extractable: true });
  return JSON.stringify({ ...(await exportJWK(privateKey)), kid: 'k', alg: 'EdDSA' });
}

/** The staff API over ports in memory, and what its audit holds. */
export async function openStaffApi({ cases = [], ports = {} }: { cases?: Case[]; ports?: Partial<StaffPorts> } = {}) {
  const key = await aSigningKey();
  const login = JSON.parse(staffLoginParameter(key)) as StaffLogin;
  const trail: ShopEvent<'staff-acted'>[] = [];
  let lastId = 0;
  const nothing = () => Promise.resolve(undefined);
  const lead = {
    ...aLead({ leadClass: 'hot' }),
    reasons: [],
    absorbed: [],
    welcomeCode: 'WELCOME-1',
    expiresAtEpochSeconds: OPENED,
  };
  const all: StaffPorts = {
    audit: { append: (entry) => Promise.resolve(void trail.push(entry)) },
    newEventId: () => `E-${String(++lastId)}`,
    desk: createInMemoryCaseDesk(...cases),
    book: {
      find: () => Promise.resolve(aBooking({ caseId: 'CALL', state: 'due', topic: 'my return' })),
      change: () => Promise.resolve({ kind: 'changed' }),
    },
    leadList: { listByClass: () => Promise.resolve({ entries: [] }) },
    leads: {
      find: (leadId) => Promise.resolve(leadId === lead.leadId ? lead : undefined),
      listScoreEntries: () => Promise.resolve([]),
    },
    deadLetters: {
      list: () => Promise.resolve([{ queue: 'crm', letters: 2, canGoBack: true }]),
      takeBack: (queue) => Promise.resolve(queue === 'crm' ? { letters: 2 } : undefined),
    },
    consentLog: { listOfDay: () => Promise.resolve({ entries: [] }) },
    ledger: {
      list: () => Promise.resolve([]),
      findReceipt: nothing,
      standingOf: () => Promise.resolve({ ...NO_CONSENTS, email: { state: 'granted', recipients: [] } }),
    },
    people: { findById: (personId) => Promise.resolve({ personId, pseudonym: 'pseudonym-maria' }) },
    digest: (text) => text,
    jobs: { listOpen: () => Promise.resolve([]), listDone: () => Promise.resolve([]) },
    insights: createInMemoryInsights(),
    experiments: {
      areShown: true,
      states: { read: () => Promise.resolve({}) },
      book: createInMemoryExperimentCounts(),
    },
    dayOf: (iso) => iso.slice(0, 10),
    ...ports,
  };
  const door = { readToken: createStaffTokenReader(login), ports: all, signIn: login };
  const handle = createStaffApi(
    () => Promise.resolve(door),
    () => OPENED,
  );
  const tokenOf = (name: string, groups = ['staff']) => signStaffToken({ name, groups }, OPENED, key);

  async function ask(method: string, path: string, { token, body, query = '' }: Asked = {}) {
    const { statusCode, body: text } = await handle({
      rawPath: `/staff/api${path}`,
      rawQueryString: query,
      requestContext: { http: { method } },
      headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    return { status: statusCode, body: JSON.parse(text) as Record<string, unknown> };
  }
  return { ask, handle, key, tokenOf, trail, login, desk: all.desk };
}

interface Asked {
  readonly token?: string;
  readonly body?: unknown;
  readonly query?: string;
}
