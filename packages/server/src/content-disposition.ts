/**
 * The header that makes a browser keep an answer as a file of this name and not show it (RFC 6266). The name is said
 * twice: as RFC 8187 has it, and in ASCII for who does not know that.
 */
export function contentDisposition(name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/gu, '_')
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded(name)}`
}

// What encodeURIComponent leaves and the header's grammar does not allow.
function encoded(name: string): string {
  return encodeURIComponent(name).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
