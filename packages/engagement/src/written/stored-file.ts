import { written } from '../command/written.ts'

/** A file beside the engagements, named by the hash of its content; `name` is what people call it. */
export interface StoredFile {
  readonly kind: 'file'
  readonly name: string
  readonly hash: string
  readonly size: number
}

/** The file without white space around its name; `null` where it has no name, or what is no hash or size of a file [E78]. */
export function storedFile({ name, hash, size }: StoredFile): StoredFile | null {
  const called = written(name)
  const isFile = /^[0-9a-f]{64}$/.test(hash) && Number.isSafeInteger(size) && size >= 0
  return called === null || !isFile ? null : { kind: 'file', name: called, hash, size }
}
