import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { RecordedEvent } from '../command/event.ts'
import { readEvent, type StoredEvent } from '../command/read-event.ts'
import { erasedBy, isErasing } from '../personal/erased-by.ts'
import { commitmentTo, openData, sealEvent, sealedIn } from '../personal/sealed-event.ts'
import { replay } from '../state/evolve.ts'
import { anyHistory, live } from './any-history.ts'

const seed = 20261129

interface Kept {
  readonly whose: string
  readonly value: unknown
}

/** A log as a store keeps it: sealed events, and apart from them the values that are not erased. */
function keep(log: readonly RecordedEvent[]) {
  const values = new Map<string, Kept>()
  const sealed = log.map((recorded) => {
    const event = sealEvent(recorded.event, ({ whose, as }, value) => {
      const personal = commitmentTo(`salt ${values.size}`, value)
      values.set(personal, { whose, value })
      return { personal, as, of: aliasOf(whose) }
    })
    if (isErasing(recorded.event)) forget(values, erasedBy(recorded.event))
    return { ...recorded, event }
  })
  return { sealed, values }
}

function forget(values: Map<string, Kept>, erased: readonly string[]): void {
  for (const [commitment, { whose }] of values) if (erased.includes(whose)) values.delete(commitment)
}

/** What tells apart those of whom nothing else is left. */
function aliasOf(whose: string): string {
  return whose.startsWith('contact-') ? whose : `alias-${commitmentTo('', whose).slice(0, 8)}`
}

function opened(sealed: readonly StoredEvent[], values: ReadonlyMap<string, Kept>): readonly RecordedEvent[] {
  return sealed.map((stored) => {
    // What was sealed is an event again once it is opened.
    const event = openData(stored.event, (commitment) => values.get(commitment)) as StoredEvent['event']
    return readEvent({ ...stored, event })
  })
}

test(`[E180][E181] a sealed event says nothing personal, and opened again it is what it was (seed ${seed})`, () => {
  const seen = new Set<string>()
  fc.assert(
    fc.property(anyHistory, (history) => {
      const log = live(history).log.filter(({ event }) => !isErasing(event))
      const { sealed, values } = keep(log)
      for (const { event } of log) seen.add(event.type)
      assert.deepEqual(opened(sealed, values), JSON.parse(JSON.stringify(log)))
      const found = sealed.flatMap(({ event }) => sealedIn(event))
      assert.deepEqual(
        found.map(({ personal }) => personal),
        [...values.keys()],
      )
      const text = JSON.stringify(sealed)
      for (const name of ['Kim', 'Lee', '@example.org', 'We talked', 'Call again'])
        assert.ok(!text.includes(name), name)
    }),
    { seed, numRuns: 100 },
  )
  const needed = [
    'NoteWritten',
    'NoteAmended',
    'ContactAdded',
    'ContactsImported',
    'WorkshopPrepared',
    'ReplyRecorded',
    'WorkshopHeld',
  ]
  for (const type of [...needed, 'QuestionnaireSent', 'AnswersRejected', 'Undone']) assert.ok(seen.has(type), type)
})

test(`[E185] without the values of somebody a log folds as if they had never had any (seed ${seed})`, () => {
  fc.assert(
    fc.property(anyHistory, fc.nat(), (history, at) => {
      const log = live(history).log.filter(({ event }) => !isErasing(event))
      const whole = log.map((recorded, index) => ({ ...recorded, seq: index + 1 }))
      const { sealed, values } = keep(whole)
      const everybody = [...new Set([...values.values()].map(({ whose }) => whose))].filter(
        (whose) => !/\//.test(whose),
      )
      const whose = everybody[at % everybody.length]
      if (whose === undefined) return
      const commitments = [...values].filter(([, kept]) => kept.whose === whose).map(([commitment]) => commitment)
      forget(values, [whose])
      const left = opened(sealed, values)
      assert.equal(sealedIn(sealed).filter(({ personal }) => commitments.includes(personal)).length, commitments.length)
      const { identities, ...state } = replay(left)
      assert.ok(!identities.has(whose))
      if (whose.includes('@')) {
        // By text alone, and without knowing where in an event somebody is.
        const contactsLeft = [...state.contacts.values()].some(({ details }) => details?.email === whose)
        const text = JSON.stringify(left.map(({ event }) => event))
        assert.ok(contactsLeft || !withoutContacts(left).includes(whose), whose)
        assert.equal(text.includes(`${aliasOf(whose)}@erased.invalid`), true)
      } else {
        assert.equal(state.contacts.get(whose)?.details, null)
      }
    }),
    { seed, numRuns: 150 },
  )
})

function withoutContacts(log: readonly RecordedEvent[]): string {
  return JSON.stringify(log, (key, value) => (key === 'contacts' || key === 'details' ? null : value))
}
