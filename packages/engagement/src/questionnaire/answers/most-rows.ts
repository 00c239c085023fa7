/** How many rows a section that repeats may have. */
export const mostRows = 10_000
