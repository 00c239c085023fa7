/**
 * A line of text as Markdown that means nothing but that text [E108]; an address in it leads where it says. Only what would
 * mean something else is escaped, so that whoever writes on reads what they know.
 */
export function markdownText(line: string): string {
  return line
    .replace(/[\\`*[\]<~]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/^[-+>#=]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/(?<=\s)#+$/, (end) => end.replaceAll('#', '\\#'))
}
