import { expect, it } from '@jest/globals';
import { NO_CONSENTS } from '#business/consents/index';
import { optOut, type OptOut, type OptOutPorts } from '#business/data-requests/index';

const NOW = 1_773_000_000;
const john = { email: 'john.doe@email.com', phone: '+15551234567' };

/** A shop that knows one customer, who had signed up by the same address before. */
function aShop() {
  const done: string[] = [];
  const ports: OptOutPorts = {
    people: {
      find: () => Promise.resolve({ personId: 'earlier', pseudonym: 'earlier' }),
      findOrCreate: ({ customerId, email, phone }) => {
        const personId = customerId ?? email ?? phone ?? '';
        return Promise.resolve({ personId, pseudonym: personId });
      },
    },
    withdraw: ({ person, purposes }) => {
      done.push(`${person.personId} takes back ${String(purposes)}`);
      return Promise.resolve({ ended: [{ purpose: 'sale', receiptId: 'CR-1' }], standing: NO_CONSENTS });
    },
    doNotContact: {
      add: (channel, contact, reason) => {
        done.push(`${channel} ${contact} ${reason}`);
        return Promise.resolve();
      },
    },
    contactsOf: () => Promise.resolve(john),
  };
  return { done, ports };
}

const said = { channel: 'chat', cause: 'chat:c-1:n-1', conversationId: 'c-1' } as const;
const texts: Omit<OptOut, 'who'> = { ...said, purposes: ['sms-and-calls'], namesTexts: true };

it('stops all texts to a customer who names them, and who they were before they were one', async () => {
  const { done, ports } = aShop();

  const outcome = await optOut({ ...texts, who: { customerId: 'C-1' } }, NOW, ports);

  expect(outcome).toEqual({ kind: 'customer', ended: [{ purpose: 'sale', receiptId: 'CR-1' }] });
  expect(done).toEqual([
    'C-1 takes back sms-and-calls',
    'earlier takes back sms-and-calls',
    'sms +15551234567 stopped',
    'phone +15551234567 unsubscribed',
  ]);
});

it('stops marketing alone to a number that a stranger names, and tells nothing', async () => {
  const { done, ports } = aShop();

  const outcome = await optOut({ ...texts, who: { contacts: [{ phone: john.phone }] } }, NOW, ports);

  expect(outcome).toEqual({ kind: 'contacts' });
  expect(done).toEqual([
    '+15551234567 takes back sms-and-calls',
    'sms +15551234567 unsubscribed',
    'phone +15551234567 unsubscribed',
  ]);
});

it('takes each contact that a stranger names for itself', async () => {
  const { done, ports } = aShop();
  const contacts = [{ email: john.email }, { phone: john.phone }];

  await optOut({ ...said, purposes: ['email', 'sale'], namesTexts: false, who: { contacts } }, NOW, ports);

  expect(done).toEqual([
    'john.doe@email.com takes back email,sale',
    'email john.doe@email.com unsubscribed',
    '+15551234567 takes back email,sale',
  ]);
});
