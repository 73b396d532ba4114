/** What to do when Lex can't use a Bedrock model: no lines when a message is about something else. */
export function modelAccessHint(message: string, settings: unknown, region: string): string[] {
  if (!/bedrock|foundation model|model access/i.test(message)) return [];

  const models = [...JSON.stringify(settings ?? {}).matchAll(/foundation-model\/([^"]+)"/g)].map((match) => match[1]);
  const named = [...new Set(models)].join(', ') || 'the models in bot-definition/settings.json';
  return [
    `The account has no access to ${named} in ${region}.`,
    `Open the Amazon Bedrock console in ${region}, page "Model access", and request it;`,
    'or name another model in bot-definition/settings.json;',
    "or switch the feature off under generativeAISettings in the locale's locale.json.",
  ];
}
