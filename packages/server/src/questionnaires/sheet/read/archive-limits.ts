const megabyte = 1024 * 1024

/** What a workbook may take, at most. Every number is checked on what is really there, not on what the file says. */
export const archiveLimits = {
  entries: 2000,
  /** Of all parts together, once they are inflated. */
  inflated: 200 * megabyte,
  /** How many times as large as it was a part may become, once it is larger than `unratedBytes`. */
  ratio: 100,
  unratedBytes: 100 * 1024,
  sheets: 100,
  rows: 1_048_576,
  /** In a cell, as spreadsheets have it. */
  characters: 32_767,
  /** Of all answers together: a cell that says where a text stands says it in ten characters, as often as it likes. */
  answers: 16 * megabyte,
} as const
