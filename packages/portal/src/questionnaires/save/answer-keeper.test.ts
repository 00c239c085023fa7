import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type AnswerChanges, type Answers, withChanges } from '@fairlead/contract'
import { ProblemError } from '../../api/problem-error.ts'
import { answersOf } from '../draft/filled.ts'
import type { KeptDraft } from '../draft/kept-draft.ts'
import { withEntryAt } from '../draft/place.ts'
import type { Entry } from '../entry/entry.ts'
import { AnswerKeeper, restMs } from './answer-keeper.ts'

/** A server with answers, and a clock that a test moves. */
class World {
  answers: Answers = { values: { seats: 5 }, rows: {} }
  revision = 1
  sent: AnswerChanges[] = []
  kept: KeptDraft | null = null
  failure: ProblemError | null = null
  time = 0
  /** Answers of the server wait until they are let go. */
  held: (() => void)[] | null = null
  readonly #timers = new Map<number, { readonly at: number; readonly then: () => void }>()

  keeper(kept: KeptDraft | null = null): AnswerKeeper {
    const server = { answers: this.answers, revision: this.revision }
    const keeper = new AnswerKeeper(
      { server, kept, names: {} },
      {
        send: async (changes, revision) => {
          if (this.held !== null) await new Promise<void>((go) => this.held?.push(go))
          if (this.failure !== null) throw this.failure
          if (revision !== this.revision) throw new ProblemError('stale-revision', null)
          this.sent.push(changes)
          return this.change(changes)
        },
        load: async () => {
          if (this.failure !== null) throw this.failure
          return { answers: this.answers, revision: this.revision }
        },
        keep: (draft) => {
          this.kept = draft
          return true
        },
        now: () => this.time,
        wait: (ms, then) => {
          const id = this.#timers.size + Math.random()
          this.#timers.set(id, { at: this.time + ms, then })
          return () => this.#timers.delete(id)
        },
      },
    )
    keeper.open()
    return keeper
  }

  change(changes: AnswerChanges): number {
    this.answers = withChanges(this.answers, changes)
    this.revision += 1
    return this.revision
  }

  async pass(ms: number): Promise<void> {
    this.time += ms
    for (const [id, { at, then }] of [...this.#timers]) {
      if (at > this.time) continue
      this.#timers.delete(id)
      then()
    }
    await settled()
  }
}

/** Everything that waits for nothing but promises is done. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve()
}

function type(keeper: AnswerKeeper, entry: Entry, question = 'seats'): void {
  keeper.edit((filling) => ({ ...filling, draft: withEntryAt(filling.draft, { kind: 'value', question }, entry) }))
}

test('what is typed is sent when it has rested, once', async () => {
  const world = new World()
  const keeper = world.keeper()
  type(keeper, 6)
  await world.pass(restMs - 1)
  type(keeper, 60)
  await world.pass(restMs - 1)
  assert.deepEqual([world.sent, keeper.state().saving.kind], [[], 'typing'])
  await world.pass(1)
  assert.deepEqual(world.sent, [{ values: { seats: 60 }, rows: {} }])
  assert.deepEqual(keeper.state().saving, { kind: 'saved', at: world.time })
  assert.equal(world.kept, null)
})

test('one command is on its way at a time; what is typed meanwhile goes out after it, and nothing is lost', async () => {
  const world = new World()
  world.held = []
  const keeper = world.keeper()
  type(keeper, 6)
  await world.pass(restMs)
  assert.equal(keeper.state().saving.kind, 'saving')
  type(keeper, 7)
  await world.pass(5 * restMs)
  assert.equal(world.held.length, 1)
  world.held.shift()?.()
  await settled()
  await world.pass(restMs)
  world.held.shift()?.()
  await settled()
  assert.deepEqual([world.answers.values, world.sent.length], [{ seats: 7 }, 2])
})

test('what cannot be read is kept in the browser and not sent', async () => {
  const world = new World()
  const keeper = world.keeper()
  type(keeper, { typed: 'many' })
  await world.pass(restMs)
  assert.deepEqual(world.answers.values, {})
  assert.deepEqual(world.kept?.values, { seats: { base: null, draft: { typed: 'many' } } })
  assert.equal(keeper.state().saving.kind, 'saved')
})

test('while the server cannot be reached it is kept and tried again, and a person can try at once', async () => {
  const world = new World()
  const keeper = world.keeper()
  world.failure = new ProblemError('offline', null)
  type(keeper, 6)
  await world.pass(restMs)
  assert.deepEqual([keeper.state().saving.kind, world.kept?.values.seats?.draft], ['failing', 6])
  await world.pass(4_000)
  assert.equal(keeper.state().saving.kind, 'failing')
  world.failure = null
  assert.equal(await keeper.save(), true)
  assert.deepEqual([world.answers.values.seats, world.kept], [6, null])
})

test('a form that a browser kept goes out when it opens again', async () => {
  const world = new World()
  const keeper = world.keeper({ values: { seats: { base: 5, draft: 8 } }, rows: {} })
  assert.equal(keeper.state().filling.draft.values.seats, 8)
  await world.pass(restMs)
  assert.equal(world.answers.values.seats, 8)
})

test('a revision that is not the newest is met field by field, and then saved', async () => {
  const world = new World()
  const keeper = world.keeper()
  type(keeper, 6)
  world.change({ values: { country: 'Norway' }, rows: {} })
  await world.pass(restMs)
  await world.pass(restMs)
  assert.deepEqual(world.answers.values, { seats: 6, country: 'Norway' })
  assert.deepEqual(keeper.state().filling.followed, [{ kind: 'value', question: 'country' }])
})

test('what both have changed waits for a choice, and everything else does not', async () => {
  const world = new World()
  const keeper = world.keeper()
  type(keeper, 6)
  type(keeper, 'x', 'note')
  world.change({ values: { seats: 9 }, rows: {} })
  await world.pass(restMs)
  await world.pass(restMs)
  assert.deepEqual(world.answers.values, { seats: 9, note: 'x' })
  assert.equal(keeper.state().filling.conflicts.length, 1)
  assert.equal(keeper.state().filling.draft.values.seats, 6)
})

test('what others answer is fetched when it is told, and not where it is known already', async () => {
  const world = new World()
  const keeper = world.keeper()
  keeper.tell(1)
  world.change({ values: { seats: 9 }, rows: {} })
  keeper.tell(2)
  await settled()
  assert.deepEqual(answersOf(keeper.state().filling.draft).values, { seats: 9 })
})

test('what the server refuses is said, and tried again only when something else is typed', async () => {
  const world = new World()
  const keeper = world.keeper()
  world.failure = new ProblemError('questionnaire-stage', null)
  type(keeper, 6)
  await world.pass(restMs)
  assert.equal(keeper.state().saving.kind, 'refused')
  world.failure = null
  await world.pass(60_000)
  assert.equal(world.sent.length, 0)
  type(keeper, 7)
  await world.pass(restMs)
  assert.equal(world.answers.values.seats, 7)
})

test('a form that is closed sends what it has, and what does not arrive stays in the browser', async () => {
  const world = new World()
  const keeper = world.keeper()
  type(keeper, 6)
  keeper.close()
  await settled()
  assert.deepEqual([world.answers.values.seats, world.kept], [6, null])
  const other = world.keeper()
  world.failure = new ProblemError('offline', null)
  type(other, 7)
  other.close()
  await settled()
  assert.equal(world.kept?.values.seats?.draft, 7)
})

test('answers given elsewhere go out after what was typed, are met as others are, and are not told as theirs', async () => {
  const world = new World()
  const keeper = world.keeper()
  type(keeper, 6)
  const giving = keeper.giveElsewhere(async (revision) => {
    assert.deepEqual([revision, world.answers.values], [2, { seats: 6 }])
    type(keeper, 'typed meanwhile', 'note')
    return world.change({ values: { seats: 300, country: 'Norway' }, rows: {} })
  })
  await settled()
  await giving
  const { filling } = keeper.state()
  assert.deepEqual(answersOf(filling.draft).values, { seats: 300, country: 'Norway', note: 'typed meanwhile' })
  assert.deepEqual([filling.followed, filling.conflicts], [[], []])
  await world.pass(restMs)
  assert.deepEqual(world.answers.values, { seats: 300, country: 'Norway', note: 'typed meanwhile' })
})

test('what cannot be read and is answered elsewhere waits for a choice', async () => {
  const world = new World()
  const keeper = world.keeper()
  type(keeper, { typed: 'many' })
  await keeper.giveElsewhere(async () => world.change({ values: { seats: 300 }, rows: {} }))
  const { draft, conflicts } = keeper.state().filling
  assert.deepEqual([draft.values.seats, conflicts.length], [{ typed: 'many' }, 1])
})

test('where answers given elsewhere come too late the newest are shown, and they can be given again', async () => {
  const world = new World()
  const keeper = world.keeper()
  const give = async (revision: number) => {
    if (revision !== world.revision) throw new ProblemError('stale-revision', null)
    return world.change({ values: { seats: 300 }, rows: {} })
  }
  world.change({ values: { country: 'Norway' }, rows: {} })
  await assert.rejects(keeper.giveElsewhere(give), { code: 'stale-revision' })
  assert.deepEqual(answersOf(keeper.state().filling.draft).values, { seats: 5, country: 'Norway' })
  await keeper.giveElsewhere(give)
  assert.equal(keeper.state().filling.draft.values.seats, 300)
})

test('answers that are refused elsewhere leave the form as it was', async () => {
  const world = new World()
  const keeper = world.keeper()
  const before = keeper.state()
  const refused = new ProblemError('unreadable-sheet', null)
  await assert.rejects(
    keeper.giveElsewhere(() => Promise.reject(refused)),
    refused,
  )
  assert.deepEqual(keeper.state(), before)
})
