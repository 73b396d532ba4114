const MS_A_DAY = 86_400_000;

/** An instant as days since 1970, with their fractions. @param iso ISO 8601 in UTC */
export const daysOf = (iso: string): number => Date.parse(iso) / MS_A_DAY;
