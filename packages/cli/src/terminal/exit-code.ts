/** What the process says when it ends: clean, findings, wrong usage, failure. Scripts rely on these numbers. */
export const exitCode = { clean: 0, findings: 1, usage: 2, failure: 3 } as const

export type ExitCode = (typeof exitCode)[keyof typeof exitCode]
