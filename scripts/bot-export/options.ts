/** What an export is asked for; the names are those of the command line. */
export interface ExportOptions {
  /** Of the definition; bot-definition of this repository by default. */
  readonly folder?: string | undefined;
  readonly out?: string | undefined;
  /** The locale to export alone. */
  readonly locale?: string | undefined;
  readonly region?: string | undefined;
}
