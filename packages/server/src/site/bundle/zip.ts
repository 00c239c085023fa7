import { crc32 } from 'node:zlib'

/** A file of an archive: its path with `/` between folders, and its bytes, which are read when their turn comes. */
export interface ArchiveFile {
  readonly path: string
  readonly content: () => AsyncIterable<Uint8Array> | Iterable<Uint8Array>
}

interface Written {
  readonly name: Buffer
  readonly crc: number
  readonly size: number
  readonly offset: number
}

const largest = 0xffff_ffff
/** Sizes stand behind the bytes; names are UTF-8. */
const flags = 0x0808
const version = 20
/** Made on Unix: of what is made elsewhere some programs take names to be in an old code page, also where they are UTF-8. */
const madeBy = (3 << 8) | version
/** A plain file that its owner writes and everybody reads. */
const mode = 0o100_644

/**
 * A ZIP archive of these files, as they are, piece by piece: nothing of it is held in memory but one piece. Every file has
 * the date of the archive.
 *
 * @throws Error where it would be larger than four gigabytes, which this kind of archive cannot say.
 */
export async function* zipOf(files: Iterable<ArchiveFile>, at: Date): AsyncGenerator<Uint8Array, void> {
  const stamp = dosTime(at)
  const written: Written[] = []
  let offset = 0
  for (const { path, content } of files) {
    const name = Buffer.from(path, 'utf8')
    const head = localHeader(name, stamp)
    yield head
    let [crc, size] = [0, 0]
    for await (const piece of content()) {
      crc = crc32(piece, crc)
      size += piece.byteLength
      yield piece
    }
    const tail = descriptor(crc, size)
    yield tail
    written.push({ name, crc, size, offset })
    offset += head.byteLength + size + tail.byteLength
    if (offset > largest) throw new Error('Unexpected archive of more than four gigabytes.')
  }
  const directory = Buffer.concat(written.map((one) => directoryEntry(one, stamp)))
  yield directory
  yield end({ count: written.length, size: directory.byteLength, offset })
}

function localHeader(name: Buffer, stamp: number): Buffer {
  const head = Buffer.alloc(30)
  head.writeUInt32LE(0x0403_4b50, 0)
  head.writeUInt16LE(version, 4)
  head.writeUInt16LE(flags, 6)
  head.writeUInt32LE(stamp, 10)
  head.writeUInt16LE(name.byteLength, 26)
  return Buffer.concat([head, name])
}

function descriptor(crc: number, size: number): Buffer {
  const tail = Buffer.alloc(16)
  tail.writeUInt32LE(0x0807_4b50, 0)
  tail.writeUInt32LE(crc, 4)
  tail.writeUInt32LE(size, 8)
  tail.writeUInt32LE(size, 12)
  return tail
}

function directoryEntry({ name, crc, size, offset }: Written, stamp: number): Buffer {
  const entry = Buffer.alloc(46)
  entry.writeUInt32LE(0x0201_4b50, 0)
  entry.writeUInt16LE(madeBy, 4)
  entry.writeUInt16LE(version, 6)
  entry.writeUInt16LE(flags, 8)
  entry.writeUInt32LE(stamp, 12)
  entry.writeUInt32LE(crc, 16)
  entry.writeUInt32LE(size, 20)
  entry.writeUInt32LE(size, 24)
  entry.writeUInt16LE(name.byteLength, 28)
  entry.writeUInt16LE(mode, 40)
  entry.writeUInt32LE(offset, 42)
  return Buffer.concat([entry, name])
}

function end({
  count,
  size,
  offset,
}: {
  readonly count: number
  readonly size: number
  readonly offset: number
}): Buffer {
  const record = Buffer.alloc(22)
  record.writeUInt32LE(0x0605_4b50, 0)
  record.writeUInt16LE(count, 8)
  record.writeUInt16LE(count, 10)
  record.writeUInt32LE(size, 12)
  record.writeUInt32LE(offset, 16)
  return record
}

/** A moment as such archives have it: from 1980 on, to two seconds, in no zone. */
function dosTime(at: Date): number {
  const date = ((at.getUTCFullYear() - 1980) << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate()
  const time = (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1)
  return ((date << 16) | time) >>> 0
}
