import { createRequire } from 'node:module';
import { expect, it } from '@jest/globals';

type Permissions = (api: { resolveVariable: (address: string) => Promise<unknown> }) => Promise<object[]>;
const permissions = createRequire(import.meta.url)(
  '../../../resources/dialog-management-permissions.cjs',
) as Permissions;

const ALWAYS = [{ Effect: 'Allow', Action: 'dynamodb:GetItem', Resource: 'orders' }];
const withModel = (wishModelId: string) =>
  permissions({
    resolveVariable: (address) => Promise.resolve(address === 'param:wishModelId' ? wishModelId : ALWAYS),
  });

it('are the standing ones when no language model is configured', async () => {
  expect(await withModel('')).toEqual(ALWAYS);
});

it.each([
  ['a.model-v1:0', [{ 'Fn::Sub': 'arn:${AWS::Partition}:bedrock:${AWS::Region}::foundation-model/a.model-v1:0' }]],
  [
    'us.a.model-v1:0',
    [
      {
        'Fn::Sub': 'arn:${AWS::Partition}:bedrock:${AWS::Region}:${AWS::AccountId}:inference-profile/us.a.model-v1:0',
      },
      { 'Fn::Sub': 'arn:${AWS::Partition}:bedrock:*::foundation-model/a.model-v1:0' },
    ],
  ],
])('add the model %s and no other', async (modelId, resources) => {
  expect(await withModel(modelId)).toEqual([
    ...ALWAYS,
    { Effect: 'Allow', Action: 'bedrock:InvokeModel', Resource: resources },
  ]);
});
