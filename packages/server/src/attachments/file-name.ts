const longest = 200
// Joiners stay: they hold emoji and the letters of some scripts together.
const hidden = /[\p{Cc}\p{Zl}\p{Zp}]|(?![\u200c\u200d])\p{Cf}/gu

/**
 * The name of a file as it is kept and shown: the last part of its path, without control characters and without those
 * that turn the direction of text, of at most 200 characters. A cleaned name is clean.
 */
export function cleanFileName(name: string): string {
  const parts = name.toWellFormed().replace(hidden, '').split(/[/\\]/)
  return shortened(parts.map(withoutEdges).findLast((part) => part !== '') ?? 'file')
}

// A dot in front hides a file, one behind it is lost on some systems.
function withoutEdges(part: string): string {
  return part.replace(/^[.\s]+|[.\s]+$/gu, '')
}

function shortened(name: string): string {
  const characters = [...name]
  if (characters.length <= longest) return name
  const extension = /\.[^.\s]{1,15}$/u.exec(name)?.[0] ?? ''
  return withoutEdges(characters.slice(0, longest - [...extension].length).join('')) + extension
}
