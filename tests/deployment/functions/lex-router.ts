import { SSM, SUPPORT_CONTACT, type DeployedFunction } from '../support/deployed-function.ts';

export const lexRouter: DeployedFunction = {
  file: 'lex-router',
  timeoutSeconds: 25,
  settings: {
    SLOT_VALIDATION_FUNCTION_NAME: 'smart-commerce-dev-slotValidation',
    DIALOG_MANAGEMENT_FUNCTION_NAME: 'smart-commerce-dev-dialogManagement',
    FULFILLMENT_FUNCTION_NAME: 'smart-commerce-dev-fulfillment',
    SEAL_KEY_PARAMETER_NAME: '/smart-commerce/dev/seal-key',
    SUPPORT_CONTACT,
  },
  grants: [
    'lambda:InvokeFunction on lambda:function:smart-commerce-dev-slotValidation',
    'lambda:InvokeFunction on lambda:function:smart-commerce-dev-dialogManagement',
    'lambda:InvokeFunction on lambda:function:smart-commerce-dev-fulfillment',
    'ssm:GetParameter on ssm:parameter/smart-commerce/dev/seal-key',
  ],
  clients: { '@aws-sdk/client-lambda': ['LambdaClient', 'InvokeCommand'], ...SSM },
};
