/** Ids of inference profiles begin with the part of the world that they stay in. */
const PROFILE = /^(?:us|us-gov|eu|apac|au|ca|jp|global)\./;
const ARN = 'arn:${AWS::Partition}:bedrock';

/**
 * Dialog management's permissions: those of permissions.yml and, where a language model is configured, to ask that model.
 * A profile sends a request on to its model in other regions, which has to be allowed as well.
 */
module.exports = async ({ resolveVariable }) => {
  const always = await resolveVariable('file(resources/permissions.yml):dialogManagement');
  const modelId = await resolveVariable('param:wishModelId');
  return modelId ? [...always, askModel(modelId)] : always;
};

const askModel = (modelId) => ({
  Effect: 'Allow',
  Action: 'bedrock:InvokeModel',
  Resource: PROFILE.test(modelId)
    ? [
        { 'Fn::Sub': `${ARN}:\${AWS::Region}:\${AWS::AccountId}:inference-profile/${modelId}` },
        { 'Fn::Sub': `${ARN}:*::foundation-model/${modelId.replace(PROFILE, '')}` },
      ]
    : [{ 'Fn::Sub': `${ARN}:\${AWS::Region}::foundation-model/${modelId}` }],
});
