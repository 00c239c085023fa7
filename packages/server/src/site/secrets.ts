import { createHash, createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * What only this server can make: tokens of links, codes and marks, all from one key that lies beside the database and not
 * in it. So a mail with a token says the same whenever it is written, and the token itself is kept nowhere.
 */
export class SiteSecrets {
  readonly #key: Buffer

  constructor(key: Buffer) {
    this.#key = key
  }

  /** With the key of a data folder, which is made where there is none; nobody else on the machine can read it. */
  static of(folder: string): SiteSecrets {
    const file = join(folder, 'site.key')
    try {
      writeFileSync(file, randomBytes(32), { mode: 0o600, flag: 'wx' })
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    }
    const key = readFileSync(file)
    if (key.length !== 32) throw new Error(`Unexpected key of ${key.length} bytes in ${file}, expected 32.`)
    return new SiteSecrets(key)
  }

  /** The token of a link, of 256 bits; a new one for each generation. */
  tokenOf(link: string, generation: number): string {
    return this.#made('token', `${link}/${generation}`).toString('base64url')
  }

  /** The code that a session asks for: six digits, each as likely as the others. */
  codeOf(session: string): string {
    const number = this.#made('code', session).readBigUInt64BE() % 1_000_000n
    return String(number).padStart(6, '0')
  }

  /** By what an address is found again without being kept. */
  markOf(address: string): string {
    return this.#made('address', address.trim().toLowerCase()).toString('hex')
  }

  /** What shows that somebody may look at an engagement as a contact of it, for a while. */
  previewOf(what: string): string {
    return this.#made('preview', what).toString('base64url')
  }

  #made(purpose: string, of: string): Buffer {
    const key = Buffer.from(hkdfSync('sha256', this.#key, '', `fairlead site ${purpose}`, 32))
    return createHmac('sha256', key).update(of).digest()
  }
}

/** A secret that nobody can guess, of 256 bits. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url')
}

/** By what a secret is kept: nobody finds the secret by it. */
export function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}

/** What the forms of a session send with them, in hexadecimal digits: whoever has no cookie cannot know it. */
export function proofOf(sessionToken: string): string {
  return hashOf(`proof ${sessionToken}`).slice(0, 32)
}

/** A proof as a page says it: another text each time, so that the size of a packed page tells nothing of it. */
export function maskedProof(proof: string): string {
  const mask = randomBytes(proof.length / 2)
  return Buffer.concat([mask, mixed(mask, Buffer.from(proof, 'hex'))]).toString('base64url')
}

/** The proof that a form sends with it; some other text where it is none. */
export function unmaskedProof(sent: string): string {
  const bytes = Buffer.from(sent, 'base64url')
  const half = bytes.byteLength >> 1
  return mixed(bytes.subarray(0, half), bytes.subarray(half)).toString('hex')
}

function mixed(mask: Uint8Array, bytes: Uint8Array): Buffer {
  return Buffer.from(mask.map((byte, at) => byte ^ (bytes[at] ?? 0)))
}

/** Whether two texts are the same, in a time that tells nothing of where they differ. */
export function isSameSecret(one: string, other: string): boolean {
  return timingSafeEqual(Buffer.from(hashOf(one)), Buffer.from(hashOf(other)))
}
