import { archiveLimits } from './archive-limits.ts'
import { SheetProblem } from './sheet-problem.ts'

/** A part of an archive, as its directory and its own header have it alike. */
export interface ArchiveEntry {
  readonly name: string
  /** As it is stored: packed, where `isPacked`. */
  readonly content: Uint8Array
  readonly isPacked: boolean
  /** What it has to be once it is inflated. */
  readonly size: number
  readonly checksum: number
}

const signatures = { local: 0x04034b50, directory: 0x02014b50, end: 0x06054b50 } as const
const endLength = 22
/** Stands where a larger number is kept elsewhere: in no workbook of a size that is taken. */
const elsewhere = 0xffffffff

/**
 * The parts of a zip archive. Its directory and the headers of the parts have to say the same, parts may not overlap, and
 * none is there twice: so whoever reads the archive, in whatever way, reads the same [S289].
 *
 * @throws SheetProblem
 */
export function archiveEntries(bytes: Uint8Array): readonly ArchiveEntry[] {
  const view = viewOf(bytes)
  const end = endOf(view)
  const count = view.getUint16(end + 10, true)
  if (count > archiveLimits.entries) throw new SheetProblem('too-many-parts')
  const oneDisk = view.getUint16(end + 4, true) === 0 && view.getUint16(end + 6, true) === 0
  const size = view.getUint32(end + 12, true)
  const start = view.getUint32(end + 16, true)
  if (!oneDisk || view.getUint16(end + 8, true) !== count || start + size !== end) throw new SheetProblem('damaged')
  return inOrder(readDirectory(bytes, { start, end, count }))
}

function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength)
}

/** With a comment behind it there could be two ends, and readers differ in which one they take. No workbook has one. */
function endOf(view: DataView): number {
  const at = view.byteLength - endLength
  const isEnd = at >= 0 && view.getUint32(at, true) === signatures.end && view.getUint16(at + 20, true) === 0
  if (!isEnd) throw new SheetProblem('damaged')
  return at
}

interface Placed extends ArchiveEntry {
  readonly start: number
  readonly end: number
}

interface Directory {
  readonly start: number
  readonly end: number
  readonly count: number
}

function readDirectory(bytes: Uint8Array, { start, end, count }: Directory): readonly Placed[] {
  const view = viewOf(bytes)
  const entries: Placed[] = []
  const names = new Set<string>()
  let at = start
  for (let left = count; left > 0; left -= 1) {
    if (at + 46 > end || view.getUint32(at, true) !== signatures.directory) throw new SheetProblem('damaged')
    const nameLength = view.getUint16(at + 28, true)
    const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    if (next > end) throw new SheetProblem('damaged')
    const entry = readEntry(bytes, at, start)
    // Windows, and so Excel, does not tell names apart by case.
    const name = entry.name.toLowerCase()
    if (names.has(name)) throw new SheetProblem('damaged')
    names.add(name)
    entries.push(entry)
    at = next
  }
  if (at !== end) throw new SheetProblem('damaged')
  return entries
}

/** The part of a line of the directory; parts end where the directory begins. */
function readEntry(bytes: Uint8Array, at: number, limit: number): Placed {
  const view = viewOf(bytes)
  const flags = view.getUint16(at + 8, true)
  const method = view.getUint16(at + 10, true)
  const packed = view.getUint32(at + 20, true)
  const local = view.getUint32(at + 42, true)
  if ((flags & 0x41) !== 0 || method === 99) throw new SheetProblem('encrypted')
  const isKnown = (method === 0 || method === 8) && packed !== elsewhere && local !== elsewhere
  if (!isKnown || local + 30 > limit || view.getUint32(local, true) !== signatures.local) {
    throw new SheetProblem('damaged')
  }
  const nameLength = view.getUint16(at + 28, true)
  const name = bytes.subarray(at + 46, at + 46 + nameLength)
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
  const localName = bytes.subarray(local + 30, local + 30 + view.getUint16(local + 26, true))
  const isSame = view.getUint16(local + 8, true) === method && Buffer.compare(name, localName) === 0
  // Where sizes follow the content, the header in front of it has none; of nothing no reader may look for more.
  const saysLater = ((flags | view.getUint16(local + 6, true)) & 8) !== 0
  const saidPacked = view.getUint32(local + 18, true)
  const isSized = saidPacked === packed || (saysLater && packed > 0)
  if (!isSame || !isSized || start + packed > limit) throw new SheetProblem('damaged')
  if (method === 0 && view.getUint32(at + 24, true) !== packed) throw new SheetProblem('damaged')
  return {
    name: nameOf(name),
    content: bytes.subarray(start, start + packed),
    isPacked: method === 8,
    size: view.getUint32(at + 24, true),
    checksum: view.getUint32(at + 16, true),
    start: local,
    end: start + packed,
  }
}

function nameOf(bytes: Uint8Array): string {
  const name = Buffer.from(bytes).toString('latin1')
  // Parts of a workbook have plain names; others could be read in more than one way, or lead out of a folder.
  const isPlain = /^[\w ()[\].&+,'-]+(?:\/[\w ()[\].&+,'-]+)*$/.test(name) && !name.split('/').includes('..')
  if (!isPlain && !name.endsWith('/')) throw new SheetProblem('damaged')
  return name
}

function inOrder(entries: readonly Placed[]): readonly ArchiveEntry[] {
  let end = 0
  for (const entry of entries.toSorted((one, other) => one.start - other.start)) {
    if (entry.start < end) throw new SheetProblem('damaged')
    end = entry.end
  }
  return entries
}
