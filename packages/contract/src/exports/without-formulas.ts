// A spreadsheet may split at another separator than the one meant, as those of many countries do, and then take no
// quote for one: what stands behind any separator, and behind what a spreadsheet skips there, could begin a cell.
const beginning = /(^|[,;\t\r\n])(?=[[\p{Cc}\p{Cf}\p{Z}"]--[\t\r\n]]*[=+\-@＝＋－＠﹦﹢﹣﹫])/gv
const stripped = /^[\t\r\n\0]/

/**
 * Text that no spreadsheet takes for a formula when it opens it from CSV. An apostrophe goes before all that could
 * begin one; text that could not stays as it is.
 */
export function withoutFormulas(text: string): string {
  const safe = text.replace(beginning, "$1'")
  return stripped.test(safe) ? `'${safe}` : safe
}
