import { canonicalJson, sha256Hex } from '@fairlead/playbook'
import { z } from 'zod'

const hash = z.string().regex(/^[0-9a-f]{64}$/, 'a sha-256 in lower-case hexadecimal')
const chainEnd = z.strictObject({ engagement: z.string(), seq: z.int().min(1), hash })
const checkpointFile = z.strictObject({
  format: z.literal(1),
  made_at: z.string(),
  engagements: z.array(chainEnd).readonly(),
  hash,
})

/** The last event of an engagement: by its hash it stands for all before it. */
export type ChainEnd = Readonly<z.infer<typeof chainEnd>>

/**
 * How far every engagement had come at a moment. Kept elsewhere, it shows what the log by itself cannot: events cut off
 * the end, an engagement that is gone, and a history written anew. `hash` is of all the rest, so whoever has noted it
 * down sees a checkpoint that was edited and sealed again.
 */
export type Checkpoint = Readonly<z.infer<typeof checkpointFile>>

/** A checkpoint of these ends, in the order of the engagements' ids. */
export function sealed(ends: readonly ChainEnd[], madeAt: string): Checkpoint {
  const engagements = ends
    .map(({ engagement, seq, hash }) => ({ engagement, seq, hash }))
    .sort((a, b) => (a.engagement < b.engagement ? -1 : 1))
  const content = { format: 1, made_at: madeAt, engagements } as const
  return { ...content, hash: sealOf(content) }
}

/** Whether a checkpoint is as it was sealed. */
export function isSealed({ hash, ...content }: Checkpoint): boolean {
  return hash === sealOf(content)
}

function sealOf(content: Omit<Checkpoint, 'hash'>): string {
  return sha256Hex(canonicalJson(content))
}

/** A checkpoint as a file; white space is in no hash, so that it may be folded on its way. */
export function checkpointText(checkpoint: Checkpoint): string {
  return `${JSON.stringify(checkpoint, null, 1)}\n`
}

/**
 * The checkpoint of a file, sealed or not.
 *
 * @throws Error in words where it is none, or of a format that this version does not know.
 */
export function readCheckpoint(text: string): Checkpoint {
  const read = checkpointFile.safeParse(jsonOf(text))
  if (read.success) return read.data
  const [issue] = read.error.issues
  const where = issue?.path.length ? ` at ${issue.path.join('.')}` : ''
  throw new Error(`Unexpected text${where}, expected a checkpoint of format 1: ${issue?.message ?? ''}.`)
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new Error('Unexpected text, expected a checkpoint: it is no JSON.', { cause })
  }
}
