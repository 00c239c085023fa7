const second = 1000
const minute = 60 * second
const hour = 60 * minute

/** How long a letter is tried that the server puts off: as long as mail servers do. */
export const patience = 5 * 24 * hour

/** How long to wait, in milliseconds, before a letter is tried again that was put off so many times. */
export function retryDelay(attempts: number, random: () => number): number {
  return jittered(Math.min(30 * second * 2 ** (attempts - 1), 6 * hour), random)
}

/** How long to leave a server alone, in milliseconds, that could not be reached so many times in a row. */
export function downDelay(failures: number, random: () => number): number {
  return jittered(Math.min(second * 2 ** (failures - 1), 5 * minute), random)
}

// So that what failed together does not come back together.
function jittered(milliseconds: number, random: () => number): number {
  return Math.round(milliseconds * (0.75 + random() / 2))
}
