const SERVICE = 'smart-commerce';

/** What a stage's deployment is called in AWS. serverless.yml says the same in its own words, and a test compares the two. */
export const stackName = (stage: string) => `${SERVICE}-${stage}`;

/** @param key as in serverless.yml, such as `lexRouter` */
export const functionName = (stage: string, key: string) => `${SERVICE}-${stage}-${key}`;

export const tableName = (
  stage: string,
  table:
    | 'orders'
    | 'customers'
    | 'products'
    | 'promotions'
    | 'conversations'
    | 'callbacks'
    | 'cases'
    | 'events'
    | 'insights'
    | 'leads'
    | 'notifications'
    | 'partners'
    | 'payments'
    | 'purchases',
) => `${SERVICE}-${stage}-${table}`;

/** @param queue as in serverless.yml's queueNames; its dead letters have the same name with `-dead-letters` */
export const queueName = (stage: string, queue: string) => `${SERVICE}-${stage}-${queue}`;

/** In Systems Manager: secrets and the shop's public keys, which a person puts there, and ids that sync-bot writes. */
type Parameter =
  | 'seal-key'
  | 'contact-hash-key'
  | 'caller-proof-key'
  | 'shop-jwks'
  | 'payment-key'
  | 'payment-webhook-secret'
  | 'order-events-secret'
  | 'square-token'
  | 'label-link-key'
  | 'exchange-key'
  | 'privacy-link-key'
  | 'chat-key'
  | 'hubspot-token'
  | 'carrier-webhook-secret'
  | 'easypost-key'
  | 'easypost-webhook-secret'
  | 'staff-login'
  | 'meta-app'
  | 'meta-tokens'
  | 'bot-id'
  | 'bot-alias-id';

export const parameterName = (stage: string, name: Parameter) => `/${SERVICE}/${stage}/${name}`;

/** Whom a shop token must be for: one of another stage signs nobody in. */
export const shopTokenAudience = (stage: string) => `${SERVICE}-${stage}`;

/** The S3 bucket of the purchase history, unless the deployment names another. */
export const historyBucketName = (stage: string) => `${SERVICE}-${stage}-history`;

/** Into how many buckets the history is divided, unless the deployment says otherwise. */
export const historyBuckets = (stage: string) => (stage === 'local' ? 16 : 256);
