import { canonicalJson, sha256Hex } from '@fairlead/playbook'
import type { EngagementEvent } from '../command/event.ts'
import { type PersonalKind, type PersonalPart, standIn } from './personal-part.ts'
import { personalParts } from './personal-parts.ts'

/**
 * What the log holds in place of a personal value: a commitment to it, which says nothing of it to whoever lacks the salt,
 * and what stands for it once both are gone.
 */
export interface SealedValue {
  readonly personal: string
  readonly as: PersonalKind
  readonly of: string
}

/** The commitment to a value: nobody finds another value, or another salt, that it is the commitment of too. */
export function commitmentTo(salt: string, value: unknown): string {
  return sha256Hex(`${salt} ${canonicalJson(value)}`)
}

/** An event as the log holds it: with what `seal` says in place of each personal value [E181]. */
export function sealEvent(
  event: EngagementEvent,
  seal: (part: PersonalPart, value: unknown) => SealedValue,
): { readonly type: string } {
  const found = personalParts(event)
  if (found.length === 0) return event
  // A copy of its own, into which values are put; events are plain JSON.
  const copy = JSON.parse(JSON.stringify(event))
  for (const part of found) {
    let holder = copy
    for (const step of part.path.slice(0, -1)) holder = holder[step]
    const last = part.path.at(-1) ?? ''
    holder[last] = seal(part, holder[last])
  }
  return copy
}

/** Data of the log with the values that are `known`, and with what stands for those that are gone [E181]. */
export function openData(
  data: unknown,
  known: (commitment: string) => { readonly value: unknown } | undefined,
): unknown {
  if (Array.isArray(data)) return data.map((one) => openData(one, known))
  if (data === null || typeof data !== 'object') return data
  if (isSealed(data)) {
    const found = known(data.personal)
    return found === undefined ? standIn(data.as, data.of) : found.value
  }
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, openData(value, known)]))
}

/** Every sealed value in data of the log. */
export function sealedIn(data: unknown): readonly SealedValue[] {
  if (data === null || typeof data !== 'object') return []
  if (isSealed(data)) return [data]
  return Object.values(data).flatMap(sealedIn)
}

const kinds: Readonly<Record<PersonalKind, true>> = { name: true, email: true, text: true, details: true }

function isSealed(data: object): data is SealedValue {
  if (!('personal' in data && 'as' in data && 'of' in data) || Object.keys(data).length !== 3) return false
  const { personal, as, of } = data
  const isCommitment = typeof personal === 'string' && /^[0-9a-f]{64}$/.test(personal)
  return isCommitment && typeof as === 'string' && Object.hasOwn(kinds, as) && typeof of === 'string'
}
