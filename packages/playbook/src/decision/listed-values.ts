/**
 * The ways in which the values of a cell can stand beside each other, the plainest first: one value, several between
 * commas, several joined by a word for *or*. A name may hold such a word itself, so the first way that reads counts.
 */
export function listedValues(written: string): readonly (readonly string[])[] {
  return [
    [written],
    written.split(/[,;、；，/]/),
    written.split(/[,;、；，/]|(?<=\s)(?:or|oder|ou|o|u)(?=\s)|または|もしくは|或者?/i),
  ].map((split) => split.filter((part) => part.trim() !== ''))
}
