import { expect, it } from '@jest/globals';
import { OWN_SHOP } from './support/own-shop.ts';
import { ofType, packageService } from './support/package-service.ts';

it.each(['sandbox', 'somebody'])(
  'production is not packaged to take payments by %s',
  async (provider) => {
    const refusal = packageService('prod', ...OWN_SHOP, `--param=paymentProvider=${provider}`).catch(
      ({ stdout, stderr }: { stdout: string; stderr: string }) => stdout + stderr,
    );

    expect(await refusal).toContain('Stage prod takes payments by a real provider only');
  },
  60_000,
);

it('the HTTP API may call what listens there, and nothing else', async () => {
  const { resources } = await packageService('dev');
  const permissions = ofType(resources, 'AWS::Lambda::Permission').map(([, { Properties }]) => Properties);

  const called = permissions.filter(({ Principal }) => Principal === 'apigateway.amazonaws.com');
  expect(
    called.map(({ FunctionName }) => (FunctionName as { 'Fn::GetAtt': string[] })['Fn::GetAtt'][0]).sort(),
  ).toEqual(
    [
      ...[
        'CallbackPage',
        'CarrierEvents',
        'ChannelWebhook',
        'ChatApi',
        'LabelLink',
        'OrderEvents',
        'PaymentWebhook',
        'PrivacyPages',
      ],
      ...['StaffApi', 'WebPages'],
    ].map((name) => `${name}LambdaFunction`),
  );
  const routes = ofType(resources, 'AWS::ApiGatewayV2::Route').map(([, { Properties }]) => Properties['RouteKey']);
  expect(routes.sort()).toEqual([
    'ANY /chat/{path+}',
    'ANY /privacy',
    'ANY /privacy/{page+}',
    'ANY /staff/api/{view+}',
    'GET /',
    'GET /callbacks/{token}',
    'GET /channels/{channel}',
    'GET /development/{what}',
    'GET /labels/{token}',
    'GET /shop.css',
    'GET /shop.js',
    'GET /staff',
    'GET /staff/{file}',
    'GET /widget.js',
    'POST /callbacks/{token}',
    'POST /carrier-events',
    'POST /channels/{channel}',
    'POST /orders/events',
    'POST /payment-events',
  ]);
}, 60_000);

it('production takes payments by Stripe', async () => {
  const { resources } = await packageService('prod', ...OWN_SHOP);

  expect(resources['PaymentWebhookLambdaFunction']!.Properties['Environment']).toMatchObject({
    Variables: { PAYMENT_PROVIDER: 'stripe' },
  });
}, 60_000);
