/** Codes that Fairlead said once and says no more, each with the reason: a number is never used again. */
export const removedCodes: Readonly<Record<string, string>> = {}
