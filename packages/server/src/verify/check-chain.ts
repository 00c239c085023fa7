import { chainStart } from '../engagements/event-row.ts'
import { type CheckedEvent, checkedEvent, eventFindings, hashOf, isPlace } from './checked-event.ts'
import type { ChainEnd } from './checkpoint.ts'
import { type Finding, inOrder } from './finding.ts'
import type { LogRow } from './log-row.ts'

/** The events of one engagement, as they stand in the log and by their numbers. */
interface Chain {
  readonly engagement: string
  readonly events: readonly CheckedEvent[]
  readonly byPlace: ReadonlyMap<number, readonly CheckedEvent[]>
  /** The numbers that there are, ascending. */
  readonly places: readonly number[]
  /** After which number an event was written that holds this hash as the one before it. */
  readonly placeOf: ReadonlyMap<string, number>
}

/**
 * Checks the events of one engagement, in the order of the log; `end` is what a checkpoint has seen of it.
 *
 * The first finding names the first event that is not vouched for: by its own hash, by the event after it, which holds
 * the hash of the one that it was written after, or by the checkpoint.
 */
export function checkChain(engagement: string, rows: readonly LogRow[], end: ChainEnd | null): readonly Finding[] {
  const events = rows.map(checkedEvent)
  const byPlace = Map.groupBy(
    events.filter(({ row }) => isPlace(row.seq)),
    ({ row }) => row.seq,
  )
  const placeOf = new Map([[chainStart, 0], ...events.map(({ row }) => [row.hash, row.seq] as const)])
  const chain = { engagement, events, byPlace, placeOf, places: [...byPlace.keys()].sort((a, b) => a - b) }
  return inOrder([
    ...events.flatMap(eventFindings),
    ...strayOrganizations(chain),
    ...severalAtOnePlace(chain),
    ...outOfOrder(chain),
    ...gaps(chain),
    ...brokenLinks(chain),
    ...(end === null ? [] : againstEnd(chain, end)),
  ])
}

// An event of another organization is one that nobody sees, as if it had been cut off.
function strayOrganizations({ engagement, events }: Chain): readonly Finding[] {
  const sound = events.filter((event) => event.sound && isPlace(event.row.seq))
  return sound.flatMap(({ row }, index): readonly Finding[] => {
    const expected = sound[index - 1]?.row.organization_id ?? row.organization_id
    if (row.organization_id === expected) return []
    const found = `organization ${row.organization_id}`
    return [{ kind: 'disagrees', engagement, seq: row.seq, found, expected: `${expected}, as before it` }]
  })
}

function severalAtOnePlace({ engagement, byPlace }: Chain): readonly Finding[] {
  return [...byPlace].flatMap(([seq, [first, ...others]]): readonly Finding[] => {
    if (first === undefined || others.length === 0) return []
    const hashes = [first, ...others].map(({ row }) => row.hash).join(', ')
    const found = `${others.length + 1} events with the number ${seq}: ${hashes}`
    return [{ kind: kindOfSeveral(first, others), engagement, seq, found, expected: 'one' }]
  })
}

function kindOfSeveral(first: CheckedEvent, others: readonly CheckedEvent[]): Finding['kind'] {
  if (others.every(({ own, row }) => own === first.own && row.hash === first.row.hash)) return 'duplicated'
  const histories = [first, ...others].filter(({ sound }) => sound)
  const starts = new Set(histories.map(({ row }) => row.previous_hash))
  return histories.length === others.length + 1 && starts.size === 1 ? 'forked' : 'added'
}

function outOfOrder({ engagement, events, byPlace }: Chain): readonly Finding[] {
  const seqs = events.map(({ row }) => row.seq).filter((seq) => byPlace.get(seq)?.length === 1)
  return seqs.flatMap((seq, index): readonly Finding[] => {
    const before = seqs[index - 1]
    if (before === undefined || before < seq) return []
    return [
      {
        kind: 'reordered',
        engagement,
        seq,
        found: `event ${seq} after event ${before}`,
        expected: 'the order of the numbers',
      },
    ]
  })
}

function gaps({ engagement, places }: Chain): readonly Finding[] {
  return places.flatMap((seq, index): readonly Finding[] => {
    const before = places[index - 1] ?? 0
    if (seq === before + 1) return []
    const found = `event ${seq} ${before === 0 ? 'as the first' : `after event ${before}`}`
    return [{ kind: 'missing', engagement, seq: before + 1, found, expected: eventsFrom(before + 1, seq - 1) }]
  })
}

/** Each event against the one that it says it was written after. Where either is one of several, that is said already. */
function brokenLinks(chain: Chain): readonly Finding[] {
  const { byPlace, places } = chain
  return places.flatMap((seq) => {
    const next = onlyOne(byPlace.get(seq))
    if (next === null) return []
    const before = seq === 1 ? beforeTheFirst : onlyOne(byPlace.get(seq - 1))
    return before === null || next.row.previous_hash === before.hash ? [] : brokenLink(chain, before, next)
  })
}

type Before = Pick<CheckedEvent, 'sound'> & { readonly hash: string }

const beforeTheFirst: Before = { hash: chainStart, sound: true }

function onlyOne(events: readonly CheckedEvent[] | undefined): (CheckedEvent & Before) | null {
  const [event] = events ?? []
  return event === undefined || events?.length !== 1 ? null : { ...event, hash: event.row.hash }
}

function brokenLink({ engagement, placeOf }: Chain, before: Before, next: CheckedEvent): readonly Finding[] {
  const { row, sound } = next
  const { seq, previous_hash } = row
  const earlier = placeOf.get(previous_hash) ?? seq
  if (earlier < seq - 1 && hashOf({ ...row, seq: earlier + 1 }) === row.hash) {
    const expected = `event ${seq} as event ${earlier + 1}, as which it was written`
    return [{ kind: 'added', engagement, seq: earlier + 1, found: eventsFrom(earlier + 1, seq - 1), expected }]
  }
  if (!before.sound || !sound) return []
  if (seq === 1) {
    const found = `hash ${previous_hash} before it`
    return [{ kind: 'changed', engagement, seq, found, expected: `${chainStart}, since it is the first` }]
  }
  const expected = `${previous_hash}, after which event ${seq} was written`
  return [{ kind: 'changed', engagement, seq: seq - 1, found: `hash ${before.hash}`, expected }]
}

function againstEnd({ engagement, byPlace, places }: Chain, { seq, hash }: ChainEnd): readonly Finding[] {
  const last = places.at(-1) ?? 0
  if (last < seq) {
    const found = last === 0 ? 'no event' : `event ${last} as the last`
    const expected = `${eventsFrom(last + 1, seq)}, up to which the checkpoint goes`
    return [{ kind: 'missing', engagement, seq: last + 1, found, expected }]
  }
  const there = byPlace.get(seq)
  // A gap, which is said already.
  if (there === undefined || there.some(({ row, own }) => row.hash === hash || own === hash)) return []
  const found = `hash ${there.map(({ row }) => row.hash).join(', ')} here, so it or an event before it is another`
  return [{ kind: 'rewritten', engagement, seq, found, expected: `${hash}, which the checkpoint has` }]
}

function eventsFrom(first: number, last: number): string {
  return first === last ? `event ${first}` : `events ${first} to ${last}`
}
