/** The single shape of a drafted e-mail: plain text, and nothing that sends it. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  /** Lines parted by a line feed. */
  readonly body: string;
}
