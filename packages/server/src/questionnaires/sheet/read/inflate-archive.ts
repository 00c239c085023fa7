import { crc32, createInflateRaw } from 'node:zlib'
import { type ArchiveEntry, archiveEntries } from './archive-entries.ts'
import { archiveLimits } from './archive-limits.ts'
import { SheetProblem } from './sheet-problem.ts'
import { isMarkup, XmlScan } from './xml-scan.ts'

/** What is looked at as a whole is small. */
const largestKept = 1024 * 1024
const sliceSize = 64 * 1024

/** What an archive says of itself, by its parts. */
export interface InflatedArchive {
  readonly names: readonly string[]
  /** The parts that say what the others are, as text. */
  readonly descriptions: ReadonlyMap<string, string>
}

/**
 * Inflates an archive once, to find out what is really in it, and keeps next to nothing. Each byte is counted as it comes
 * out, whatever the archive says of its size [S289].
 *
 * @throws SheetProblem
 */
export async function inflateArchive(bytes: Uint8Array): Promise<InflatedArchive> {
  const entries = archiveEntries(bytes)
  const descriptions = new Map<string, string>()
  let left: number = archiveLimits.inflated
  for (const entry of entries) {
    const kept: Uint8Array[] = []
    const size = await inflateEntry(entry, { left, keep: isDescription(entry.name) ? kept : null })
    left -= size
    if (isDescription(entry.name)) descriptions.set(entry.name, Buffer.concat(kept).toString('utf8'))
  }
  return { names: entries.map(({ name }) => name), descriptions }
}

function isDescription(name: string): boolean {
  return name === '[Content_Types].xml' || name === 'xl/workbook.xml' || /\.rels$/i.test(name)
}

interface Counting {
  /** So many bytes may come. */
  readonly left: number
  readonly keep: Uint8Array[] | null
}

async function inflateEntry(entry: ArchiveEntry, { left, keep }: Counting): Promise<number> {
  const scan = isMarkup(entry.name) ? new XmlScan() : null
  const most = Math.max(archiveLimits.unratedBytes, entry.content.byteLength * archiveLimits.ratio)
  let [size, checksum] = [0, 0]
  for await (const piece of inflated(entry)) {
    size += piece.byteLength
    if (size > left || size > most) throw new SheetProblem('inflates-too-much')
    checksum = crc32(piece, checksum)
    scan?.add(piece)
    if (keep !== null && size <= largestKept) keep.push(Uint8Array.from(piece))
  }
  if (size !== entry.size || checksum !== entry.checksum) throw new SheetProblem('damaged')
  if (keep !== null && size > largestKept) throw new SheetProblem('inflates-too-much')
  return size
}

async function* inflated({ content, isPacked }: ArchiveEntry): AsyncGenerator<Uint8Array, void> {
  if (!isPacked) {
    for (let at = 0; at < content.byteLength; at += sliceSize) yield content.subarray(at, at + sliceSize)
    return
  }
  const inflate = createInflateRaw({ chunkSize: sliceSize })
  inflate.end(content)
  try {
    for await (const piece of inflate) yield piece
  } catch (cause) {
    // What whoever reads has found out is theirs to say.
    if (cause instanceof SheetProblem) throw cause
    throw new SheetProblem('damaged', { cause })
  }
  // Behind its end a part has nothing.
  if (inflate.bytesWritten !== content.byteLength) throw new SheetProblem('damaged')
}
