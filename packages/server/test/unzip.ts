import { crc32, inflateRawSync } from 'node:zlib'

/** The parts of a zip archive by their paths, as its directory has them; what does not fit its checksum is refused. */
export function unzip(archive: Uint8Array): ReadonlyMap<string, string> {
  const bytes = Buffer.from(archive)
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06'))
  if (end === -1) throw new Error('Unexpected bytes, expected a zip archive')
  const parts = new Map<string, string>()
  let at = bytes.readUInt32LE(end + 16)
  for (let count = bytes.readUInt16LE(end + 10); count > 0; count -= 1) {
    const [checksum, packed] = [bytes.readUInt32LE(at + 16), bytes.readUInt32LE(at + 20)]
    const nameLength = bytes.readUInt16LE(at + 28)
    const path = bytes.toString('utf8', at + 46, at + 46 + nameLength)
    const local = bytes.readUInt32LE(at + 42)
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
    const content = inflateRawSync(bytes.subarray(start, start + packed))
    if (crc32(content) !== checksum) throw new Error(`Unexpected checksum of ${path}`)
    parts.set(path, new TextDecoder('utf-8', { fatal: true }).decode(content))
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return parts
}
