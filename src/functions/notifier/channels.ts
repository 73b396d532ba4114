import { createDynamoAppInbox } from '#adapters/dynamodb/dynamo-app-inbox';
import { createDynamoCaseRepository } from '#adapters/dynamodb/dynamo-case-repository';
import { letterPdf } from '#adapters/letter/letter-pdf';
import { deriveCaseId } from '#adapters/node-crypto/derive-case-id';
import { mimeContent } from '#adapters/ses/mime';
import type { NotificationChannel, SendOutcome } from '#business/notifications/index';
import { type Channels, type Parcel, phoneCase } from '#business/outreach/index';
import { readEnv } from '#platform/index';
import type { createDocumentClient } from '../document-client.ts';
import { createDocumentStore } from '../document-store.ts';
import { createMessageSender } from '../message-sender.ts';
import { readAttachments } from './read-attachments.ts';

type Send = () => Promise<SendOutcome>;

const ready = (send: Send): Promise<Send> => Promise.resolve(send);

/** What is kept under our own key was sent when it is there. */
const keptAs = (id: string): SendOutcome => ({ kind: 'accepted', id });

/** The shop's ways to people: its providers, and for what people do the inbox, the agents' cases and the print folder. */
export function createChannels(client: ReturnType<typeof createDocumentClient>): Channels {
  const messages = createMessageSender(mimeContent);
  const documents = createDocumentStore();
  const inbox = createDynamoAppInbox(client, readEnv('NOTIFICATIONS_TABLE_NAME'));
  const cases = createDynamoCaseRepository(client, readEnv('CASES_TABLE_NAME'));

  const ways: { readonly [Channel in NotificationChannel]: (parcel: Parcel<Channel>) => Promise<Send> } = {
    async email({ message, to, reference }) {
      const attachments = await readAttachments(message.attachments, documents);
      return () => messages.send({ ...message, attachments, to: to.email!, reference });
    },

    sms({ message, to, purpose, reference }) {
      const { channel, text } = message;
      const promotional = purpose === 'marketing' && { isPromotional: true };
      return ready(() => messages.send({ channel, text, to: to.phone!, reference, ...promotional }));
    },

    'in-app'({ message, to, reference, occurredAtIso, nowEpochSeconds }) {
      const { title, text, link } = message;
      const kept = { reference, occurredAtIso, title, text, ...(link && { link }) };
      return ready(async () => {
        await inbox.put(to.customerId!, kept, nowEpochSeconds);
        return keptAs(reference);
      });
    },

    phone(parcel) {
      const caseId = deriveCaseId(parcel.reference, 'phone-message');
      return ready(async () => {
        await cases.open(phoneCase(parcel, caseId));
        return keptAs(caseId);
      });
    },

    async letter({ message, reference, occurredAtIso }) {
      const key = `letters/${occurredAtIso.slice(0, 10)}-${reference}.pdf`;
      const pdf = await letterPdf(message.letter, new Date(occurredAtIso));
      return async () => {
        await documents.put(key, pdf, 'application/pdf');
        return keptAs(key);
      };
    },
  };

  return {
    available: [...messages.channels, 'in-app', 'phone', 'letter'],
    prepare(parcel) {
      // TypeScript can't follow the pair of channel and message through the lookup.
      const way = ways[parcel.message.channel] as (parcel: Parcel) => Promise<Send>;
      return way(parcel);
    },
  };
}
