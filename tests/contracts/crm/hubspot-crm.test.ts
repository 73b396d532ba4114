import { afterAll, describe, expect, it } from '@jest/globals';
import { createHubspotClient } from '#adapters/hubspot/hubspot-client';
import { createHubspotCrm } from '#adapters/hubspot/hubspot-crm';
import { setUpProperties } from '#adapters/hubspot/setup-properties';
import { contactOf } from '#business/crm/index';
import { aContact, CHANGE, mailGranted, PERSON_ID, without } from '../../support/crm-samples.ts';
import { playRecording, type RecordedApi } from '../../support/recorded-api/play-recording.ts';
import { readRecording } from '../../support/recorded-api/recording.ts';

const started: RecordedApi[] = [];
afterAll(() => Promise.all(started.map((api) => api.stop())));

/** HubSpot has no keys by which it knows a repeated request. */
const NO_KEYS = { keyOf: () => undefined, reused: { status: 400, body: {} } };

async function open(scenario: string, timeoutMs = 5000) {
  const api = await playRecording(readRecording('hubspot', scenario), NO_KEYS);
  started.push(api);
  const baseUrl = `http://127.0.0.1:${api.port}`;
  const client = createHubspotClient({ accessToken: 'pat-recorded', timeoutMs, baseUrl });
  return { client, crm: createHubspotCrm(client), api };
}

describe('HubSpot', () => {
  it('gets a contact by its e-mail address, with consents and receipts', async () => {
    const { crm, api } = await open('upsert');

    expect(await crm.upsert(aContact(), CHANGE)).toEqual({ kind: 'sent' });
    expect(api.requests()).toBe(1);
  });

  it('gets a contact without an address by its person', async () => {
    const { crm } = await open('upsert-without-email');
    const contact = contactOf({ lead: without('email'), standing: mailGranted });

    expect(await crm.upsert(contact, CHANGE)).toEqual({ kind: 'sent' });
  });

  it.each(['conflict', 'conflict-inside'])('gets one whose address has changed by its person: %s', async (scenario) => {
    const { crm, api } = await open(scenario);

    expect(await crm.upsert(aContact(), CHANGE)).toEqual({ kind: 'sent' });
    expect(api.requests()).toBe(2);
  });

  it.each([
    ['does not know our properties', 'not-set-up', { kind: 'refused', code: 'VALIDATION_ERROR' }],
    ['has had enough for now', 'rate-limited', { kind: 'try-later', afterSeconds: 10 }],
    ['is down', 'down', { kind: 'unknown' }],
    ['breaks off', 'broken-off', { kind: 'unknown' }],
  ])('that %s is told as such', async (_, scenario, outcome) => {
    const { crm } = await open(scenario);

    expect(await crm.upsert(aContact(), CHANGE)).toEqual(outcome);
  });

  it('that stays silent is given up, and may have done it', async () => {
    const { crm } = await open('silent', 50);

    expect(await crm.upsert(aContact(), CHANGE)).toEqual({ kind: 'unknown' });
  });

  it('that does not take our token is our mistake, and says nothing of the contact', async () => {
    const { crm } = await open('token-revoked');

    const error: unknown = await crm.upsert(aContact(), CHANGE).catch((thrown: unknown) => thrown);

    expect(error).toMatchObject({ code: 'hubspot-access', retryable: false });
    expect(`${(error as Error).message} ${JSON.stringify(error)}`).not.toContain('ada');
  });

  it.each([
    ['for ever when the person is erased', 'erase', 'erased', 2],
    ['to the recycle bin when it is another contact now', 'merge', 'merged', 2],
    ['not at all when there is none', 'erase-absent', 'erased', 1],
  ] as const)('loses a contact %s', async (_, scenario, why, requests) => {
    const { crm, api } = await open(scenario);

    expect(await crm.remove({ personId: PERSON_ID, why }, CHANGE)).toEqual({ kind: 'sent' });
    expect(api.requests()).toBe(requests);
  });

  it('tells the owner, the segment and the open tickets, the newest first', async () => {
    const { crm } = await open('profile');

    expect(await crm.readProfile('ada@example.com')).toEqual({
      kind: 'read',
      profile: {
        owner: 'Grace Hopper',
        segment: 'opportunity',
        openTickets: [
          { id: '903', subject: 'Invoice', openedAtIso: '2026-11-20T09:00:00Z' },
          { id: '901', subject: 'Headset hums', openedAtIso: '2026-11-02T09:00:00Z' },
        ],
      },
    });
  });

  it.each([
    ['nothing of somebody unknown', 'profile-absent', { kind: 'read', profile: undefined }],
    ['nobody as the owner', 'profile-alone', { kind: 'read', profile: { segment: 'lead', openTickets: [] } }],
    ['nothing while it keeps the tickets back', 'profile-half', { kind: 'unknown' }],
  ])('tells %s', async (_, scenario, read) => {
    const { crm } = await open(scenario);

    expect(await crm.readProfile('ada@example.com')).toEqual(read);
  });

  it('gets the properties that it lacks, and no others', async () => {
    const { client, api } = await open('set-up');

    expect(await setUpProperties(client)).toEqual({ kind: 'done', made: ['smartcommerce_person_id'] });
    expect(api.requests()).toBe(3);
  });
});
