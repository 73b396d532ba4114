import { createDynamoCampaigns } from '#adapters/dynamodb/dynamo-campaigns';
import { createDynamoLeadBook } from '#adapters/dynamodb/dynamo-lead-book';
import { createDynamoPartners } from '#adapters/dynamodb/dynamo-partners';
import { createDynamoProductRepository } from '#adapters/dynamodb/dynamo-product-repository';
import { createDynamoPromotionRepository } from '#adapters/dynamodb/dynamo-promotion-repository';
import { stateOfWelcomeCode } from '#business/leads/index';
import { readLiveOffers } from '#business/nurture/index';
import type { LeadExtrasPorts } from '#business/outreach/index';
import { dayAt, readEnv } from '#platform/index';
import { createConsentStores } from '../consent-stores.ts';
import type { createDocumentClient } from '../document-client.ts';
import { createLinksFor } from '../links-for.ts';
import { PATIENCE } from '../patience.ts';
import { createStandingReader } from '../standing-reader.ts';

/** Wires what is sent to leads to the tables, the shelves and the pages behind its links. */
export function createLeadPorts(client: ReturnType<typeof createDocumentClient>): LeadExtrasPorts {
  const tables = {
    leads: readEnv('LEADS_TABLE_NAME'),
    promotions: readEnv('PROMOTIONS_TABLE_NAME'),
    events: readEnv('EVENTS_TABLE_NAME'),
  };
  const book = createDynamoLeadBook(client, tables, PATIENCE);
  const timeZone = readEnv('SHOP_TIME_ZONE');
  const shelves = {
    products: createDynamoProductRepository(client, readEnv('PRODUCTS_TABLE_NAME')),
    promotions: createDynamoPromotionRepository(client, tables.promotions),
  };
  const partners = createDynamoPartners(client, readEnv('PARTNERS_TABLE_NAME'));
  const campaigns = createDynamoCampaigns(client, tables, PATIENCE);
  return {
    leads: book,
    readStanding: createStandingReader(createConsentStores(client)),
    linksFor: createLinksFor(),
    readLiveOffers: ({ interests, customerId }, step, now) =>
      readLiveOffers(
        { interests, step, isMember: customerId !== undefined, today: dayAt(now, timeZone), nowEpochSeconds: now },
        shelves,
      ),
    async welcomeOfferOf(personId, now) {
      const lead = await book.find(personId);
      const code = lead && (await book.findWelcomeCode(lead.welcomeCode));
      return code && stateOfWelcomeCode(code, now) === 'issued' ? code : undefined;
    },
    // Also of who buys nothing any more: what was sold to them was sold.
    partnerNameOf: async (partnerId) => (await partners.find(partnerId))?.name,
    async campaignWordsOf(campaignId) {
      const campaign = await campaigns.find(campaignId);
      return campaign?.state === 'stopped' ? undefined : campaign?.words;
    },
  };
}
