/** What may happen to a message on purpose. `lost`: it is sent, but the answer never arrives. */
export const TROUBLES = ['refused', 'throttled', 'failed', 'lost'] as const;
export type Trouble = (typeof TROUBLES)[number];

/** Nobody's domain, as SES's own mailbox simulator has one: "refused@simulator.example", also with a label ("refused+1@…"). */
const SIMULATOR_ADDRESS = /^(\w+)(?:\+[^@]*)?@simulator\.example$/i;

/** Nobody's numbers: NANP keeps 555-0100 to 555-0199 free for fiction. */
const SIMULATOR_NUMBERS: Readonly<Record<string, Trouble>> = {
  '+15005550101': 'refused',
  '+15005550102': 'throttled',
  '+15005550103': 'failed',
  '+15005550104': 'lost',
};

/** The trouble that one of the recipients stands for. */
export function troubleFor(recipients: readonly string[]): Trouble | undefined {
  return recipients.map(troubleOf).find((trouble) => trouble !== undefined);
}

function troubleOf(recipient: string): Trouble | undefined {
  const mailbox = SIMULATOR_ADDRESS.exec(recipient)?.[1]?.toLowerCase();
  return TROUBLES.find((trouble) => trouble === mailbox) ?? SIMULATOR_NUMBERS[recipient];
}
