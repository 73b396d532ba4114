import { describe, expect, it } from '@jest/globals';
import type { InboxMessage } from '../../../../../local/stack/inbox/message.ts';
import { createMessageBox } from '../../../../../local/stack/inbox/message-box.ts';

const aMessage = (id: number): InboxMessage => ({
  id: String(id),
  channel: 'sms',
  sentAtIso: new Date(id * 1_000).toISOString(),
  to: ['+15551234567'],
  text: 'Hi',
  labels: {},
});

describe('the message box', () => {
  it('keeps the last 500 messages and forgets the oldest', () => {
    const box = createMessageBox();

    for (let id = 0; id <= 500; id += 1) box.keep(aMessage(id));

    expect(box.list({})).toHaveLength(500);
    expect(box.find('0')).toBeUndefined();
    expect(box.find('1')).toEqual(aMessage(1));
  });

  it('counts a message of the very moment that is asked for as since then', () => {
    const box = createMessageBox();
    for (const id of [1, 2, 3]) box.keep(aMessage(id));

    const since = box.list({ since: '1970-01-01T01:00:02+01:00' });

    expect(since.map(({ id }) => id)).toEqual(['3', '2']);
  });

  it('forgets the oldest when the files of all together are too much, and never the newest', () => {
    const box = createMessageBox();
    const file = new Uint8Array(90 * 1024 * 1024);

    for (const id of [1, 2, 3]) box.keep({ ...aMessage(id), files: [file] });
    expect(box.list({}).map(({ id }) => id)).toEqual(['3', '2']);

    box.keep({ ...aMessage(4), files: [file, file, file] });
    expect(box.list({}).map(({ id }) => id)).toEqual(['4']);
  });
});
