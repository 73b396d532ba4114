import { expect, it } from '@jest/globals';
import { createPatientHistory, type LookupOutcome } from '#functions/dialog-management/patient-history';
import type { Purchase } from '#business/history/index';
import { aKeptPurchase } from '../../../support/a-kept-purchase.ts';

const JOHN = { firstName: 'John', lastName: 'Smith' };

/** What a lookup of 100 ms gives, and how it is said to have gone. */
async function lookUp(found: () => Promise<readonly Purchase[]>) {
  const outcomes: LookupOutcome[] = [];
  const history = createPatientHistory({ findByCustomer: found }, 100, (outcome) => outcomes.push(outcome));
  return { purchases: await history.findByCustomer(JOHN, 'C-0001'), outcomes };
}

it('gives what the history answers in time', async () => {
  expect(await lookUp(() => Promise.resolve([aKeptPurchase()]))).toEqual({
    purchases: [aKeptPurchase()],
    outcomes: ['answered'],
  });
});

it('gives nothing when the history fails', async () => {
  expect(await lookUp(() => Promise.reject(new Error('S3 is down')))).toEqual({ purchases: [], outcomes: ['failed'] });
});

it('gives nothing when the history does not answer, however it ends later', async () => {
  let fail: (error: Error) => void = () => undefined;
  const late = new Promise<readonly Purchase[]>((_, reject) => (fail = reject));

  expect(await lookUp(() => late)).toEqual({ purchases: [], outcomes: ['late'] });
  fail(new Error('too late'));
});
