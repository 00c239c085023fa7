/** So many characters fit into a name of 255 bytes, whatever they are, with a number before and an ending behind them. */
const longest = 55

/**
 * The end of a name, which has what kind of file it is, as every system takes it: letters, digits, dots, lines and what is
 * written above and below letters. It neither begins nor ends with a dot, nor leads anywhere.
 */
export function plainName(name: string): string {
  const plain = name
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}._-]+/gu, '_')
    .replace(/\.{2,}/g, '.')
  return [...plain]
    .slice(-longest)
    .join('')
    .replace(/^\.+|\.+$/g, '_')
}
