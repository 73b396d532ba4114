/** Nobody younger signs up, in years. @source docs/sign-up.md */
export const MINIMUM_AGE = 16;
