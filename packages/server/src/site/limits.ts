const day = 86_400_000

/** How long things of the site last, in milliseconds. */
export const siteLimits = {
  /** For how long a token opens a link, once; it can be asked for anew. */
  token: 7 * day,
  /** A session that nobody uses ends. */
  idle: 14 * day,
  /** Every session ends. */
  session: 90 * day,
  code: 600_000,
  /** No new token before that, whoever asks for it. */
  again: 120_000,
  preview: 900_000,
} as const

/** So many wrong codes end a session. */
export const codeTries = 5

/** So many browsers wait for their code at once, of one link. */
export const codesAtOnce = 3
