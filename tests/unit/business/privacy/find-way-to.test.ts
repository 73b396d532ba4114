import { describe, expect, it } from '@jest/globals';
import { findWayTo } from '#business/privacy/index';
import { aCustomer } from '../../../support/a-customer.ts';
import { createInMemoryCustomers } from '../../../support/in-memory-customers.ts';
import { createInMemoryPeople } from '../../../support/in-memory-people.ts';

const john = aCustomer();
const mail = (to: string) => ({ channel: 'email', to }) as const;
const text = (to: string) => ({ channel: 'sms', to }) as const;

async function world(lead?: { readonly customerId?: string; readonly email?: string }) {
  const people = createInMemoryPeople();
  await people.findOrCreate({ email: 'jane@email.com', phone: '+12065550123' }, 0);
  const customers = createInMemoryCustomers((contact) => contact, john);
  const ports = { people, customers, hashContact: (contact: string) => contact };
  return { ...ports, leads: { find: () => Promise.resolve(lead) } };
}

describe('the code that opens what is kept of somebody', () => {
  it("goes to a customer's own address", async () => {
    expect(await findWayTo(mail(john.email), await world())).toEqual(mail(john.email));
  });

  it('goes nowhere where nobody is known by the contact', async () => {
    expect(await findWayTo(mail('nobody@email.com'), await world())).toBeUndefined();
    expect(await findWayTo(text('+12065550199'), await world())).toBeUndefined();
  });

  it("goes to a lead's mailbox, not to a telephone that somebody left with the address", async () => {
    const ports = await world({ email: 'jane@email.com' });

    expect(await findWayTo(text('+12065550123'), ports)).toEqual(mail('jane@email.com'));
    expect(await findWayTo(mail('jane@email.com'), ports)).toEqual(mail('jane@email.com'));
  });

  it("goes to the profile's address where the lead is a customer's, whatever the lead says", async () => {
    const ports = await world({ customerId: john.customerId, email: 'other@email.com' });

    expect(await findWayTo(text('+12065550123'), ports)).toEqual(mail(john.email));
  });

  it('goes to the contact itself of who left nothing else', async () => {
    expect(await findWayTo(text('+12065550123'), await world())).toEqual(text('+12065550123'));
    expect(await findWayTo(text('+12065550123'), await world({}))).toEqual(text('+12065550123'));
  });
});
