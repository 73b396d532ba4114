import { describe, expect, it } from '@jest/globals';
import { aCase, OPENED } from '../../../support/a-case.ts';
import { openStaffApi } from '../../../support/a-staff-api.ts';

const one = () =>
  openStaffApi({ cases: [aCase(), aCase({ caseId: 'CALL', kind: 'callback', details: { booking: 'B' } })] });

describe('a case', () => {
  it('is taken by one of two, and the other hears by whom', async () => {
    const { ask, tokenOf } = await one();
    const [ada, bob] = [await tokenOf('ada'), await tokenOf('bob')];

    expect(await ask('POST', '/cases/CASE-ONE/take', { token: ada })).toEqual({
      status: 200,
      body: { state: 'assigned' },
    });
    expect(await ask('POST', '/cases/CASE-ONE/take', { token: bob })).toMatchObject({
      status: 409,
      body: { code: 'taken-by', by: 'ada' },
    });
    expect(await ask('POST', '/cases/CASE-ONE/take', { token: ada })).toMatchObject({ status: 200 });
  });

  it.each(['solve', 'close', 'give-back'])('is left to the colleague who has it: %s', async (act) => {
    const { ask, tokenOf } = await one();
    await ask('POST', '/cases/CASE-ONE/take', { token: await tokenOf('ada') });

    expect(await ask('POST', `/cases/CASE-ONE/${act}`, { token: await tokenOf('bob') })).toMatchObject({
      status: 409,
      body: { code: 'taken-by', by: 'ada' },
    });
    expect(await ask('POST', `/cases/CASE-ONE/${act}`, { token: await tokenOf('ada') })).toMatchObject({ status: 200 });
  });

  it('is anybody’s again once it was given back', async () => {
    const { ask, tokenOf } = await one();
    const [ada, bob] = [await tokenOf('ada'), await tokenOf('bob')];
    await ask('POST', '/cases/CASE-ONE/take', { token: ada });
    await ask('POST', '/cases/CASE-ONE/give-back', { token: ada });

    expect(await ask('POST', '/cases/CASE-ONE/take', { token: bob })).toMatchObject({ status: 200 });
  });

  it('stays closed', async () => {
    const { ask, tokenOf } = await one();
    const token = await tokenOf('ada');
    await ask('POST', '/cases/CASE-ONE/close', { token });

    expect(await ask('POST', '/cases/CASE-ONE/take', { token })).toMatchObject({
      status: 409,
      body: { code: 'not-allowed', state: 'closed' },
    });
  });

  it('gets notes, each once, of anybody of the team', async () => {
    const { ask, tokenOf, desk } = await one();
    const note = async (name: string, text: string) =>
      ask('POST', '/cases/CASE-ONE/notes', { token: await tokenOf(name), body: { text } });

    expect(await note('ada', ' Asked the warehouse. ')).toMatchObject({ status: 200 });
    expect(await note('ada', 'Asked the warehouse.')).toMatchObject({ status: 200 });
    expect(await note('bob', 'They found it.')).toMatchObject({ status: 200 });

    const { notes } = (await desk.findById('CASE-ONE', OPENED))!;
    expect(notes?.map(({ by, text }) => [by.name, text])).toEqual([
      ['ada', 'Asked the warehouse.'],
      ['bob', 'They found it.'],
    ]);
  });

  it.each([
    [{ text: '  ' }, 422, 'note-empty'],
    [{ text: 'a'.repeat(2001) }, 422, 'note-too-long'],
    [{ text: 7 }, 400, 'malformed'],
    ['{', 400, 'malformed'],
    [{ text: 'a'.repeat(20_000) }, 413, 'too-large'],
  ])('takes no note that is none: %#', async (body, status, code) => {
    const { ask, tokenOf } = await one();

    expect(await ask('POST', '/cases/CASE-ONE/notes', { token: await tokenOf('ada'), body })).toMatchObject({
      status,
      body: { code },
    });
  });

  it('says what may follow, and nothing to who may do nothing', async () => {
    const { ask, tokenOf } = await one();
    await ask('POST', '/cases/CASE-ONE/take', { token: await tokenOf('ada') });

    expect((await ask('GET', '/cases/CASE-ONE', { token: await tokenOf('ada') })).body['next']).toEqual([
      'open',
      'solved',
      'closed',
    ]);
    expect((await ask('GET', '/cases/CASE-ONE', { token: await tokenOf('bob') })).body['next']).toEqual([]);
  });
});

describe('a call', () => {
  it('moves its task by what became of it, and by nothing else', async () => {
    const { ask, tokenOf, desk } = await one();
    const token = await tokenOf('ada');

    expect(await ask('POST', '/cases/CALL/close', { token })).toMatchObject({
      status: 409,
      body: { code: 'call-first' },
    });
    expect(await ask('POST', '/cases/CALL/call', { token, body: { outcome: 'take' } })).toMatchObject({ status: 200 });
    expect(
      await ask('POST', '/cases/CALL/call', { token: await tokenOf('bob'), body: { outcome: 'done' } }),
    ).toMatchObject({
      status: 409,
      body: { code: 'taken-by', by: 'ada' },
    });
    expect(await ask('POST', '/cases/CALL/call', { token, body: { outcome: 'done' } })).toMatchObject({ status: 200 });

    expect((await desk.findById('CALL', OPENED))?.state).toBe('solved');
  });

  it.each([{}, { outcome: 'sung' }])('is told in known words: %j', async (body) => {
    const { ask, tokenOf } = await one();

    expect(await ask('POST', '/cases/CALL/call', { token: await tokenOf('ada'), body })).toMatchObject({ status: 400 });
  });
});

describe('the other records', () => {
  it('names a lead’s person in the lead alone', async () => {
    const { ask, tokenOf } = await openStaffApi();
    const token = await tokenOf('ada');

    expect((await ask('GET', '/leads/person-maria', { token })).body['lead']).toMatchObject({ firstName: 'Maria' });
    expect((await ask('GET', '/leads/person-maria', { token })).body['consents']).toMatchObject({
      email: 'granted',
      'sms-and-calls': 'none',
    });
    expect((await ask('GET', '/leads/person-maria', { token })).body['lead']).not.toHaveProperty('absorbed');
    expect(await ask('GET', '/leads/nobody', { token })).toMatchObject({ status: 404 });
    expect(await ask('GET', '/leads', { token, query: 'class=lukewarm' })).toMatchObject({ status: 400 });
  });

  it('takes dead letters back where something leads back', async () => {
    const { ask, tokenOf } = await openStaffApi();
    const token = await tokenOf('ada');

    expect(await ask('POST', '/dead-letters/crm/take-back', { token })).toEqual({ status: 200, body: { letters: 2 } });
    expect(await ask('POST', '/dead-letters/outbox/take-back', { token })).toMatchObject({ status: 404 });
  });

  it.each([
    ['PUT', '/cases', 405],
    ['GET', '/cases/CASE-ONE/take', 405],
    ['GET', '/nothing', 404],
    ['GET', '/cases/CASE-ONE/take/twice', 404],
  ])('is none for %s %s', async (method, path, status) => {
    const { ask, tokenOf } = await openStaffApi();

    expect(await ask(method, path, { token: await tokenOf('ada') })).toMatchObject({ status });
  });
});
