/** Words between which one may choose: "a", "a or b", "a, b or c". */
export function alternatives(words: readonly string[]): string {
  return words.join(', ').replace(/, (?=[^,]*$)/, ' or ')
}
