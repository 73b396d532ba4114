import { type Square, type SquareClient, SquareError } from 'square';
import { type Finding, missing, ok, unknown } from './finding.ts';

/** What reading prices and stock and booking sales takes. */
export const SQUARE_PERMISSIONS = [
  'ITEMS_READ',
  'INVENTORY_READ',
  'INVENTORY_WRITE',
  'ORDERS_READ',
  'ORDERS_WRITE',
  'PAYMENTS_READ',
  'PAYMENTS_WRITE',
] as const;

/** What Square answers to a token, and whether the place of sale is one. */
export async function checkSquare(square: SquareClient, locationId: string): Promise<Finding[]> {
  try {
    return [checkToken(await square.oAuth.retrieveTokenStatus()), await checkLocation(square, locationId)];
  } catch (error) {
    if (statusOf(error) === 401)
      return [
        missing('A token that Square takes', 'It has expired, was revoked, or is of the sandbox: put a new one there.'),
      ];
    return [
      unknown('Whether Square takes the token', `Square didn't answer as expected (${statusOf(error) ?? 'none'}).`),
    ];
  }
}

function checkToken({ scopes = [], expiresAt }: Square.RetrieveTokenStatusResponse): Finding {
  const lacking = SQUARE_PERMISSIONS.filter((permission) => !scopes.includes(permission));
  const until = expiresAt ? ` until ${expiresAt.slice(0, 10)}` : '';
  return lacking.length === 0
    ? ok(`Square takes the token${until}`)
    : missing(`Square's permissions ${lacking.join(', ')}`, "Authorize the token anew with all of docs/payments.md's.");
}

async function checkLocation(square: SquareClient, locationId: string): Promise<Finding> {
  try {
    const { location } = await square.locations.get({ locationId });
    return location?.status === 'ACTIVE'
      ? ok(`Square sells at ${locationId}, in ${location.currency ?? 'no currency'}`)
      : missing(`An active location (${locationId} isn't)`, 'Activate it in the Square Dashboard, or choose another.');
  } catch (error) {
    return statusOf(error) === 404
      ? missing(
          `A location that Square knows (${locationId} isn't)`,
          'Locations stand in the Square Developer Console.',
        )
      : unknown(
          `Whether ${locationId} is active`,
          'The token may lack MERCHANT_PROFILE_READ, which only this check needs.',
        );
  }
}

const statusOf = (error: unknown) => (error instanceof SquareError ? error.statusCode : undefined);
