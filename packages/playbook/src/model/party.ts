/** Whose people fill a role, the team's own first. */
export const parties = ['team', 'customer', 'vendor'] as const

export type Party = (typeof parties)[number]
