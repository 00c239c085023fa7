import { createHash } from 'node:crypto'
import { closeSync, createReadStream, existsSync, fsyncSync, mkdirSync, openSync, readdirSync, rmSync } from 'node:fs'
import { type FileHandle, mkdir, open, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type FileType, largestAttachment } from '@fairlead/contract'
import { fileType, headLength } from './file-type.ts'

const unfinished = '.part'

/** A file that is kept: its name is the SHA-256 of its content, in hex. */
export interface StoredAttachment {
  readonly hash: string
  readonly size: number
  readonly type: FileType
}

/** A file that has come and is kept only when somebody says so. */
export interface ReceivedFile extends StoredAttachment {
  readonly path: string
  /** Gives it its name; it is kept once, however often it is asked for. */
  readonly keep: () => Promise<void>
}

/** More came than may come; nothing of it was kept. */
export class AttachmentTooLarge extends Error {}

/** What sends the file has gone before its end; nothing of it was kept. */
export class AttachmentBrokenOff extends Error {}

/**
 * Files beside the database, each named by its content: `ab/ab12…`. A file goes through these states, and only in the
 * last has it a name under which it is found:
 *
 *   1.part (as it comes) ──fsync──▶ 1.part (whole, on the disk) ──rename, fsync of the folders──▶ ab/ab12… (answered)
 *
 * One store for a folder at a time, which the lock of the data folder sees to.
 */
export class AttachmentStore {
  readonly #folder: string
  #uploads = 0

  /** Makes the folder where it is missing, and removes what a server that was killed has left unfinished. */
  constructor(folder: string) {
    this.#folder = folder
    if (!existsSync(folder)) makeFolder(folder)
    for (const name of readdirSync(folder)) if (name.endsWith(unfinished)) rmSync(join(folder, name))
  }

  /**
   * Takes a file, however large, in the memory of one of its pieces. When this returns the file is on the disk, without a
   * name: it is for `use` to look at it, and to keep it; else it is gone afterwards.
   *
   * @throws AttachmentTooLarge, AttachmentBrokenOff
   */
  async receive<T>(
    content: ReadableStream<Uint8Array>,
    { limit = largestAttachment, use }: { readonly limit?: number; readonly use: (file: ReceivedFile) => Promise<T> },
  ): Promise<T> {
    this.#uploads += 1
    const path = join(this.#folder, `${this.#uploads}${unfinished}`)
    try {
      const stored = await write(path, content, limit)
      let kept: Promise<void> | null = null
      const keep = () => {
        kept ??= this.#giveName(path, stored.hash)
        return kept
      }
      return await use({ ...stored, path, keep })
    } finally {
      await rm(path, { force: true })
    }
  }

  /** Takes a file and keeps it. When this returns it is on the disk under its name. */
  async put(content: ReadableStream<Uint8Array>, { limit = largestAttachment } = {}): Promise<StoredAttachment> {
    return this.receive(content, {
      limit,
      use: async ({ hash, size, type, keep }) => {
        await keep()
        return { hash, size, type }
      },
    })
  }

  /** The file of this name, or `null` where there is none; it is read as its reader asks. */
  async open(hash: string): Promise<{ readonly stream: ReadableStream<Uint8Array>; readonly size: number } | null> {
    if (!/^[0-9a-f]{64}$/.test(hash)) return null
    const path = this.#path(hash)
    try {
      const { size } = await stat(path)
      return { size, stream: ReadableStream.from(checked(path, hash)) }
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
      throw error
    }
  }

  #path(hash: string): string {
    return join(this.#folder, hash.slice(0, 2), hash)
  }

  // A file that is there already is replaced by its like: another upload of it may not be on the disk yet.
  async #giveName(part: string, hash: string): Promise<void> {
    const home = join(this.#folder, hash.slice(0, 2))
    await mkdir(home, { mode: 0o700, recursive: true })
    await rename(part, this.#path(hash))
    await syncFolder(home)
    await syncFolder(this.#folder)
  }
}

async function write(path: string, content: ReadableStream<Uint8Array>, limit: number): Promise<StoredAttachment> {
  const file = await open(path, 'wx', 0o600)
  try {
    return await copy(file, content, limit)
  } finally {
    await file.close()
  }
}

async function copy(file: FileHandle, content: ReadableStream<Uint8Array>, limit: number): Promise<StoredAttachment> {
  const digest = createHash('sha256')
  let size = 0
  let head = Buffer.alloc(0)
  for await (const piece of pieces(content)) {
    size += piece.byteLength
    if (size > limit) throw new AttachmentTooLarge(`Unexpected file of more than ${limit} bytes`)
    if (head.length < headLength) head = Buffer.concat([head, piece.subarray(0, headLength - head.length)])
    digest.update(piece)
    await file.appendFile(piece)
  }
  await file.sync()
  return { hash: digest.digest('hex'), size, type: fileType(head) }
}

// Who sends may go at any time; a disk that fails is another matter, and ours.
async function* pieces(content: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* content
  } catch (cause) {
    throw new AttachmentBrokenOff('Unexpected end in the middle of the file', { cause })
  }
}

function makeFolder(path: string): void {
  mkdirSync(path, { mode: 0o700 })
  const above = openSync(dirname(path), 'r')
  fsyncSync(above)
  closeSync(above)
}

// A name is on the disk when the folder is that has it.
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}

/** The pieces of a file; the last comes only when the whole is what its name says, so that damage is never a whole file. */
async function* checked(path: string, hash: string): AsyncGenerator<Uint8Array> {
  const digest = createHash('sha256')
  let held: Uint8Array | null = null
  for await (const piece of createReadStream(path)) {
    if (held !== null) yield held
    digest.update(piece)
    held = piece
  }
  if (digest.digest('hex') !== hash) throw new Error(`The attachment ${hash} is damaged. Put a backup in its place.`)
  if (held !== null) yield held
}
