import { archiveLimits } from './archive-limits.ts'
import { SheetProblem } from './sheet-problem.ts'

/** A character takes four bytes at most. */
const longestText = archiveLimits.characters * 4
const longestTag = 1024 * 1024
const [less, greater] = [0x3c, 0x3e]
/** As long as any of the words that are looked for. */
const overlap = 16

/** Whether a part is markup by its name; only such a part is read as markup. */
export function isMarkup(name: string): boolean {
  return /\.(?:xml|rels|vml)$/i.test(name)
}

/**
 * Looks at a part of a workbook while it is inflated, before anything reads it: it declares no document type and so no
 * entities, is UTF-8, and has no text that is longer than a cell and no more rows than a sheet can have [S291].
 */
export class XmlScan {
  #tail: Buffer = Buffer.alloc(0)
  #isBegun = false
  #rows = 0
  #isInTag = false
  /** Bytes since the last tag began or ended. */
  #length = 0

  /** @throws SheetProblem */
  add(piece: Uint8Array): void {
    // Across the border between two pieces a word is found with the next one.
    const bytes = Buffer.concat([this.#tail, piece])
    if (!this.#isBegun) refuseOtherEncoding(bytes)
    if (bytes.includes('<!DOCTYPE') || bytes.includes('<!ENTITY')) throw new SheetProblem('document-type')
    this.#countRows(bytes)
    this.#measure(piece)
    this.#isBegun = true
    this.#tail = bytes.subarray(Math.max(0, bytes.length - overlap))
  }

  #countRows(bytes: Buffer): void {
    // What ends within the tail was counted with the piece before.
    let at = bytes.indexOf('<row', Math.max(0, this.#tail.length - 3))
    for (; at >= 0; at = bytes.indexOf('<row', at + 4)) this.#rows += 1
    if (this.#rows > archiveLimits.rows) throw new SheetProblem('too-many-rows')
  }

  #measure(piece: Uint8Array): void {
    let [isInTag, length] = [this.#isInTag, this.#length]
    for (const byte of piece) {
      length += 1
      if (byte === less || byte === greater) [isInTag, length] = [byte === less, 0]
      else if (length > longestText && (!isInTag || length > longestTag)) throw new SheetProblem('too-long')
    }
    this.#isInTag = isInTag
    this.#length = length
  }
}

/** In another encoding nothing of the above would be found. */
function refuseOtherEncoding(bytes: Buffer): void {
  const start = bytes.subarray(0, 4)
  const isWide = start.includes(0) || (start[0] ?? 0) >= 0xfe
  const said = /^(?:\xef\xbb\xbf)?<\?xml[^>]*\sencoding\s*=\s*["']([^"']*)/.exec(bytes.toString('latin1', 0, 300))?.[1]
  const isOther = said !== undefined && !/^(?:utf-?8|us-ascii)$/i.test(said)
  if (isWide || isOther) throw new SheetProblem('damaged')
}
