import { validationError } from '../errors.ts';

/** Passwords would encrypt the archive on its way; here it doesn't leave the machine. */
export function refusePassword(filePassword: string | undefined): void {
  if (filePassword !== undefined)
    throw validationError("Value at 'filePassword': Lex Local reads and writes archives without a password only.");
}
