import { GetParameterCommand, PutParameterCommand, type SSMClient } from '@aws-sdk/client-ssm';
import { parameterName } from '../../shared/deployment-names.ts';
import { isNamed } from '../errors.ts';

/** Writes the ids where the chat API and the scripts look them up. @returns names of the parameters that changed */
export async function rememberIds(
  ssm: Pick<SSMClient, 'send'>,
  stage: string,
  ids: { readonly botId: string; readonly botAliasId: string },
): Promise<string[]> {
  const wanted = [
    { Name: parameterName(stage, 'bot-id'), Value: ids.botId },
    { Name: parameterName(stage, 'bot-alias-id'), Value: ids.botAliasId },
  ];
  const written: string[] = [];
  for (const parameter of wanted) {
    if ((await currentValue(ssm, parameter.Name)) === parameter.Value) continue;
    await ssm.send(new PutParameterCommand({ ...parameter, Type: 'String', Overwrite: true }));
    written.push(parameter.Name);
  }
  return written;
}

async function currentValue(ssm: Pick<SSMClient, 'send'>, name: string): Promise<string | undefined> {
  try {
    return (await ssm.send(new GetParameterCommand({ Name: name }))).Parameter?.Value;
  } catch (error) {
    if (isNamed(error, 'ParameterNotFound')) return undefined;
    throw error;
  }
}
