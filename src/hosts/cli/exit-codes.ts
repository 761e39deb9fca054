/** The single list of exit codes: 0 fine, 1 the answer is no (or findings, or nothing checked), 2 bad input. */
export const exitCodes = { fine: 0, no: 1, badInput: 2 } as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
