/** A calendar day without a time zone, ISO 8601: "2026-03-09". */
export type PlainDate = string;
