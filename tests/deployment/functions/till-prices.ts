import { type DeployedFunction, DYNAMODB, SHOP_TIME_ZONE, SSM } from '../support/deployed-function.ts';

export const tillPrices: DeployedFunction = {
  file: 'till-prices',
  timeoutSeconds: 300,
  schedule: 'rate(1 hour)',
  settings: {
    PRODUCTS_TABLE_NAME: 'smart-commerce-dev-products',
    POS_PROVIDER: 'tables',
    SQUARE_LOCATION_ID: '',
    SQUARE_TOKEN_PARAMETER_NAME: '/smart-commerce/dev/square-token',
    SHOP_TIME_ZONE,
  },
  grants: [
    'dynamodb:GetItem on ProductsTable.Arn',
    'dynamodb:BatchGetItem on ProductsTable.Arn',
    'dynamodb:UpdateItem on ProductsTable.Arn',
    'ssm:GetParameter on ssm:parameter/smart-commerce/dev/square-token',
  ],
  clients: {
    ...DYNAMODB,
    ...SSM,
    '@aws-sdk/lib-dynamodb': [
      'BatchGetCommand',
      'DynamoDBDocumentClient',
      'GetCommand',
      'PutCommand',
      'QueryCommand',
      'UpdateCommand',
    ],
  },
};
