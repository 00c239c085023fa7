import { crc32, inflateRawSync } from 'node:zlib'

/** The texts of a zip archive by their paths: what is no UTF-8 is refused. */
export function unzip(archive: Uint8Array): ReadonlyMap<string, string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  return new Map([...unzipBytes(archive)].map(([path, content]) => [path, decoder.decode(content)]))
}

/**
 * The parts of a zip archive by their paths, as its directory has them, packed or not; what does not fit its checksum,
 * or is headed by another path, is refused.
 */
export function unzipBytes(archive: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const bytes = Buffer.from(archive)
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06'))
  if (end === -1) throw new Error('Unexpected bytes, expected a zip archive')
  const parts = new Map<string, Uint8Array>()
  let at = bytes.readUInt32LE(end + 16)
  for (let count = bytes.readUInt16LE(end + 10); count > 0; count -= 1) {
    const method = bytes.readUInt16LE(at + 10)
    const [checksum, packed] = [bytes.readUInt32LE(at + 16), bytes.readUInt32LE(at + 20)]
    const nameLength = bytes.readUInt16LE(at + 28)
    const path = bytes.toString('utf8', at + 46, at + 46 + nameLength)
    const local = bytes.readUInt32LE(at + 42)
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
    const headed = bytes.toString('utf8', local + 30, local + 30 + bytes.readUInt16LE(local + 26))
    if (headed !== path) throw new Error(`Unexpected header of ${headed}, expected that of ${path}`)
    const stored = bytes.subarray(start, start + packed)
    const content = contentOf(stored, method)
    if (crc32(content) !== checksum) throw new Error(`Unexpected checksum of ${path}`)
    parts.set(path, content)
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return parts
}

function contentOf(stored: Uint8Array, method: number): Uint8Array {
  if (method === 0) return stored
  if (method === 8) return inflateRawSync(stored)
  throw new Error(`Unexpected method ${method}, expected bytes as they are or deflated`)
}
