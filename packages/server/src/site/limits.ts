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
  /** No mail with a token before that, whoever asks for one; twice as long after each that was not used. */
  again: 120_000,
  /** With more of its life left a token that was mailed and not used is mailed once more, and not a new one. */
  sameToken: day,
  preview: 900_000,
} as const

/** So many wrong codes end a session. */
export const codeTries = 5

/** So many browsers are sent a code for one token. */
export const codesOfToken = 5

/** So much a contact sends in an hour: a form that is filled in saves itself whenever somebody pauses. */
export const changesOfHour = 2000
