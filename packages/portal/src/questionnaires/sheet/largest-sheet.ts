/** The largest workbook that the server takes; the contract, which has the same number, is not loaded for one. */
export const largestSheet = 25 * 1024 * 1024
