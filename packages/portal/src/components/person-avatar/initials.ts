/** One or two letters that stand for a name: of a Chinese name its last two signs, else of the first and last word. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/u)
  if (/^\p{Script=Han}+$/u.test(name.trim())) return [...name.trim()].slice(-2).join('')
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => [...(word ?? '')][0] ?? '')
  return letters.join('').toUpperCase()
}
