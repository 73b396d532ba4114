const SERVICE = 'smart-commerce';

/** What a stage's deployment is called in AWS. serverless.yml says the same in its own words, and a test compares the two. */
export const stackName = (stage: string) => `${SERVICE}-${stage}`;

/** @param key as in serverless.yml, such as `lexRouter` */
export const functionName = (stage: string, key: string) => `${SERVICE}-${stage}-${key}`;

export const tableName = (stage: string, table: 'orders' | 'customers' | 'products' | 'conversations') =>
  `${SERVICE}-${stage}-${table}`;

/** In Systems Manager: two secrets that a person creates, and the ids that sync-bot writes. */
export const parameterName = (stage: string, name: 'seal-key' | 'contact-hash-key' | 'bot-id' | 'bot-alias-id') =>
  `/${SERVICE}/${stage}/${name}`;
