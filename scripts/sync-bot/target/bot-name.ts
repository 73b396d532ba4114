import { SyncBotError } from '../errors.ts';

/** @source https://docs.aws.amazon.com/lexv2/latest/APIReference/API_CreateBot.html */
const LEX_NAME = /^([0-9a-zA-Z][_-]?){1,100}$/;

/**
 * The bot of a stage. Names are unique per account and region, so stages beside production carry theirs.
 *
 * @throws SyncBotError `usage` when Lex wouldn't take the name
 */
export function botNameOf(definedName: string, stage: string): string {
  const name = stage === 'prod' || stage === 'local' ? definedName : `${definedName}-${stage}`;
  if (name.length > 100 || !LEX_NAME.test(name)) {
    throw new SyncBotError('usage', `Lex takes no bot named "${name}": 100 letters, digits and single - or _ at most.`);
  }
  return name;
}
