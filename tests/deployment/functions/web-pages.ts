import { type DeployedFunction, DYNAMODB } from '../support/deployed-function.ts';

export const webPages: DeployedFunction = {
  file: 'web-pages',
  timeoutSeconds: 10,
  settings: { DEMO_SHOP: '', DEVELOPMENT_LEX_URL: '', DEVELOPMENT_INBOX_URL: '', DEVELOPMENT_TABLES: '' },
  // It holds a client of DynamoDB for who develops, and may read no table anywhere else.
  grants: [],
  clients: {
    ...DYNAMODB,
    '@aws-sdk/lib-dynamodb': [
      ...['DynamoDBDocumentClient', 'GetCommand', 'BatchGetCommand', 'QueryCommand', 'PutCommand', 'UpdateCommand'],
      ...['DeleteCommand', 'TransactWriteCommand', 'paginateQuery'],
    ],
  },
  files: ['shop.css', 'shop.html', 'shop.js', 'widget.js'].map((name) => `.build/web/${name}`),
};
