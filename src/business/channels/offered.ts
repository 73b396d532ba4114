import type { ChatChoice, Piece } from '../chat/index.ts';
import { CHANNEL_FORMS, type ChoiceForm } from './channel-form.ts';
import type { TextChannel } from './channel-message.ts';

/** How the choices of one answer are shown. */
export interface Offered {
  readonly choices: readonly ChatChoice[];
  /** As buttons; absent where they are lines of text alone. */
  readonly form?: ChoiceForm;
  /** By what each may be answered, in their order: "1", or "A" where a number would be an answer of its own. */
  readonly marks?: readonly string[];
}

/** What the bot asks that is answered in words. Whatever else it asks may be answered by a number. */
const ASKED_IN_WORDS: readonly string[] = [
  ...['yes', 'change', 'drop'],
  ...['InterestCategory', 'ProductCategory', 'ContactPreference', 'ReturnReason', 'Resolution'],
];
/** "from 1 (poor) to 5 (great)" */
const SCALE = /\b\d\b.{0,20}\bto \d\b/;

/** The choices that an answer offers last; undefined for none. @param asks what the bot asks with it */
export function offeredIn(
  channel: TextChannel,
  pieces: readonly Piece[],
  asks: string | undefined,
): Offered | undefined {
  const choices = choicesIn(pieces);
  if (choices.length === 0) return undefined;
  const whole = CHANNEL_FORMS[channel].choices.find((form) => suits(form, choices));
  if (whole) return { choices, form: whole };

  const byMark = CHANNEL_FORMS[channel].choices.find(
    ({ most, saysCharacters }) => choices.length <= most && choices.every(({ says }) => says.length <= saysCharacters),
  );
  const marks = choices.map((_, index) => (mayBeNumber(pieces, asks) ? letter(index) : String(index + 1)));
  return { choices, marks, ...(byMark && { form: byMark }) };
}

export const choicesIn = (pieces: readonly Piece[]): readonly ChatChoice[] =>
  pieces.flatMap((piece) => (piece.kind === 'choices' ? piece.choices : []));

function suits(form: ChoiceForm, choices: readonly ChatChoice[]): boolean {
  const fits = ({ label, says }: ChatChoice) =>
    label.length <= Math.max(form.labelCharacters, form.descriptionCharacters ?? 0) &&
    says.length <= form.saysCharacters;
  const labels = new Set(choices.map(({ label }) => cutLabel(label, form)));
  return choices.length <= form.most && labels.size === choices.length && choices.every(fits);
}

/** A label as the form has room for it; what is cut stands in the description. */
export const cutLabel = (label: string, { labelCharacters }: ChoiceForm): string =>
  label.length <= labelCharacters
    ? label
    : `${label
        .slice(0, labelCharacters - 1)
        .toWellFormed()
        .trimEnd()}…`;

const mayBeNumber = (pieces: readonly Piece[], asks: string | undefined): boolean =>
  (asks !== undefined && !ASKED_IN_WORDS.includes(asks)) ||
  pieces.some((piece) => piece.kind === 'text' && SCALE.test(piece.text));

const letter = (index: number): string =>
  (index < LETTERS.length ? '' : letter(Math.floor(index / LETTERS.length) - 1)) +
  (LETTERS[index % LETTERS.length] ?? '');
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** "2", "#2", "2.", "b)". */
const MARK = /^#?(\d{1,2}|[a-z]{1,2})[.)!]?$/i;

/** Which choice somebody means by "2" or "b", from 0, where choices were offered by such marks; undefined for anything else. */
export function readMark(said: string, offered: Offered | undefined): number | undefined {
  const mark = MARK.exec(said.trim())?.[1]?.toUpperCase();
  const index = mark === undefined ? -1 : (offered?.marks?.indexOf(mark) ?? -1);
  return index < 0 ? undefined : index;
}
