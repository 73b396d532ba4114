import { beforeAll, describe, expect, it } from '@jest/globals';
import { statementsOf } from './support/permissions.ts';
import { ofType, type Package, packageService } from './support/package-service.ts';

let dev: Package;
beforeAll(async () => {
  dev = await packageService('dev');
}, 120_000);

describe('the team’s API', () => {
  it('lets nobody past the authorizer of the user pool', () => {
    const routes = ofType(dev.resources, 'AWS::ApiGatewayV2::Route').map(([, { Properties }]) => Properties);
    const behind = routes.filter(({ RouteKey }) => String(RouteKey).includes('/staff/api'));

    expect(behind).toHaveLength(1);
    for (const route of behind)
      expect(route).toMatchObject({ AuthorizationType: 'JWT', AuthorizerId: { Ref: 'HttpApiAuthorizerStaff' } });
    expect(dev.resources['HttpApiAuthorizerStaff']?.Properties).toMatchObject({
      AuthorizerType: 'JWT',
      IdentitySource: ['$request.header.Authorization'],
      JwtConfiguration: {
        Audience: [{ Ref: 'StaffPageClient' }],
        Issuer: { 'Fn::Sub': 'https://cognito-idp.${AWS::Region}.amazonaws.com/${StaffUserPool}' },
      },
    });
  });

  it('reads sums of the table of insights, and nothing of single conversations and customers', () => {
    const statements = statementsOf(dev.resources['StaffApiIamRoleLambdaExecution']!);

    const ofInsights = statements.filter(({ Resource }) => JSON.stringify(Resource).includes('InsightsTable'));

    expect(ofInsights).toEqual([
      {
        ...{ Effect: 'Allow', Action: ['dynamodb:Query'], Resource: [{ 'Fn::GetAtt': ['InsightsTable', 'Arn'] }] },
        Condition: {
          'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['COUNTS#*', 'EXPERIMENTS', 'EXPERIMENT#*'] },
        },
      },
    ]);
  });

  it('has accounts that an administrator makes, with a second factor', () => {
    expect(dev.resources['StaffUserPool']?.Properties).toMatchObject({
      AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
      MfaConfiguration: 'ON',
      EnabledMfas: ['SOFTWARE_TOKEN_MFA'],
    });
    expect(dev.resources['StaffGroup']?.Properties).toMatchObject({ GroupName: 'staff' });
  });

  it('has a client without a secret that takes codes alone', () => {
    expect(dev.resources['StaffPageClient']?.Properties).toMatchObject({
      GenerateSecret: false,
      AllowedOAuthFlows: ['code'],
      AllowedOAuthFlowsUserPoolClient: true,
    });
  });
});
