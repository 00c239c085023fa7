import { crc32, deflateRawSync } from 'node:zlib'

/** A part of an archive; what its headers say can be anything. */
export interface ZipPart {
  readonly name: string
  readonly content: string | Uint8Array
  /** Packed already. */
  readonly packed?: Uint8Array
  readonly over?: Partial<ZipHeader>
  /** What the directory says other than the header in front of the content. */
  readonly directory?: Partial<ZipHeader> & { readonly name?: string }
}

interface ZipHeader {
  readonly flags: number
  readonly method: number
  readonly checksum: number
  readonly packedSize: number
  readonly size: number
}

/** Makes a zip archive byte by byte, so that each of them can be wrong. */
export function makeZip(
  parts: readonly ZipPart[],
  end: { readonly count?: number; readonly comment?: string | Uint8Array } = {},
) {
  const bodies: Buffer[] = []
  const lines: Buffer[] = []
  let at = 0
  for (const part of parts) {
    const content = Buffer.from(part.content)
    const packed = Buffer.from(part.packed ?? deflateRawSync(content))
    const plain = { flags: 0x800, method: 8, checksum: crc32(content), packedSize: packed.length, size: content.length }
    const header = { ...plain, ...part.over }
    const said = { ...header, name: part.name, ...part.directory }
    const local = Buffer.concat([start(4, header, part.name), Buffer.from(part.name), packed])
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(at, 10)
    const line = start(6, said, said.name)
    lines.push(Buffer.concat([line, tail, Buffer.from(said.name)]))
    bodies.push(local)
    at += local.length
  }
  const directory = Buffer.concat(lines)
  const comment = Buffer.from(end.comment ?? '')
  const last = Buffer.alloc(22)
  last.writeUInt32LE(0x06054b50, 0)
  const count = Math.min(end.count ?? parts.length, 0xffff)
  last.writeUInt16LE(count, 8)
  last.writeUInt16LE(count, 10)
  last.writeUInt32LE(directory.length, 12)
  last.writeUInt32LE(at, 16)
  last.writeUInt16LE(comment.length, 20)
  return Buffer.concat([...bodies, directory, last, comment])
}

/** What the header of a part and its line in the directory have in common; `gap` is how far apart the rest is. */
function start(gap: 4 | 6, header: ZipHeader, name: string): Buffer {
  const bytes = Buffer.alloc(gap + 26)
  bytes.writeUInt32LE(gap === 4 ? 0x04034b50 : 0x02014b50, 0)
  if (gap === 6) bytes.writeUInt16LE(20, 4)
  bytes.writeUInt16LE(20, gap)
  bytes.writeUInt16LE(header.flags, gap + 2)
  bytes.writeUInt16LE(header.method, gap + 4)
  bytes.writeUInt32LE(header.checksum, gap + 10)
  bytes.writeUInt32LE(header.packedSize, gap + 14)
  bytes.writeUInt32LE(header.size, gap + 18)
  bytes.writeUInt16LE(Buffer.byteLength(name), gap + 22)
  return bytes
}
