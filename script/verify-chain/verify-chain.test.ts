import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { checkLog } from '../../packages/server/src/verify/check-log.ts'
import { type Checkpoint, sealed } from '../../packages/server/src/verify/checkpoint.ts'
import type { LogRow } from '../../packages/server/src/verify/log-row.ts'
import { logLine } from '../../packages/server/src/verify/log-row.ts'
import { anyChain, hashed, type Rows } from './any-log.ts'
import { shownByACheckpoint, shownByTheLog, type Tamper } from './tampers.ts'
import { verifyLines } from './verify-chain.mjs'

const seed = 20261129
const tampers = 1000
const kinds = Object.keys(shownByTheLog).length + Object.keys(shownByACheckpoint).length
const times = Math.ceil(tampers / kinds)

const dice = fc.array(fc.nat(), { minLength: 6, maxLength: 6 })
const anyCase = fc.record({ chain: anyChain(3), others: fc.array(anyChain(1), { maxLength: 3 }), dice })

/** What both implementations find in lines, which has to be the same. */
async function findings(rows: Rows, checkpoint: Checkpoint | null) {
  const lines = rows.map(logLine)
  // What was written by `logLine` is a row.
  const read = lines.map((line) => JSON.parse(line) as LogRow)
  const source = {
    engagements: [...new Set(read.map((row) => row.engagement_id))].sort(),
    rows: async (engagement: string) => read.filter((row) => row.engagement_id === engagement),
  }
  const ours = await checkLog(source, checkpoint)
  const { findings: theirs } = await verifyLines(lines, checkpoint)
  const names = (list: readonly { engagement: string | null; seq: number | null; kind: string }[]) =>
    list.map(({ engagement, seq, kind }) => `${engagement} ${seq} ${kind}`).sort()
  assert.deepEqual(names(theirs), names(ours))
  return ours
}

function checkpointOf(chains: readonly Rows[]): Checkpoint {
  const ends = chains.flatMap((rows) => rows.slice(-1))
  return sealed(
    ends.map(({ engagement_id, seq, hash }) => ({ engagement: engagement_id, seq, hash })),
    '2026-11-29T00:00:00.000Z',
  )
}

interface Case {
  readonly chain: Rows
  readonly others: readonly Rows[]
  readonly dice: readonly number[]
}

/** Tampers with the one chain among others. */
function tamperedWith(tamper: Tamper, { chain, others, dice }: Case) {
  let rolled = 0
  const roll = (sides: number) => {
    rolled += 1
    return (dice[rolled % dice.length] ?? 0) % sides
  }
  const { rows, seq, kind } = tamper(chain, roll)
  const expected = { engagement: chain[0]?.engagement_id, seq, kind }
  return { rows: [...rows, ...others.flat()], expected, checkpoint: checkpointOf([chain, ...others]) }
}

async function assertFirst(found: Awaited<ReturnType<typeof findings>>, expected: object) {
  const [first] = found
  assert.deepEqual(first && { engagement: first.engagement, seq: first.seq, kind: first.kind }, expected)
  assert.ok(found.every(({ engagement }) => engagement === first?.engagement))
}

for (const [name, tamper] of Object.entries(shownByTheLog)) {
  test(`[S150] [S153] ${name}: both checks name the first broken event, ${times} times, seed ${seed}`, async () => {
    const property = fc.asyncProperty(anyCase, async (made) => {
      const { rows, expected, checkpoint } = tamperedWith(tamper, made)
      await assertFirst(await findings(rows, null), expected)
      await assertFirst(await findings(rows, checkpoint), expected)
    })
    await fc.assert(property, { seed, numRuns: times })
  })
}

for (const [name, tamper] of Object.entries(shownByACheckpoint)) {
  test(`[S151] [S153] ${name}: a checkpoint shows it to both, and nothing else does, ${times} times, seed ${seed}`, async () => {
    const property = fc.asyncProperty(anyCase, async (made) => {
      const { rows, expected, checkpoint } = tamperedWith(tamper, made)
      assert.deepEqual(await findings(rows, null), [])
      await assertFirst(await findings(rows, checkpoint), expected)
    })
    await fc.assert(property, { seed, numRuns: times })
  })
}

for (const data of ['{"type":"TaskAssigned"}', '[]', 'null', '"text"', '1']) {
  test(`[S150] data that could be read otherwise than its columns is found by both: ${data}`, async () => {
    const [row] = fc.sample(anyChain(1), { seed, numRuns: 1 })[0] ?? []
    assert.ok(row)
    const found = await findings([hashed({ ...row, data })], null)
    assert.deepEqual(
      found.map(({ kind, seq }) => [kind, seq]),
      [['disagrees', 1]],
    )
  })
}

test('[S150] data that is no JSON, or an event without a place, is found by both', async () => {
  const [row] = fc.sample(anyChain(1), { seed, numRuns: 1 })[0] ?? []
  assert.ok(row)
  const found = async (wrong: Partial<LogRow>) =>
    (await findings([{ ...row, ...wrong }], null)).map(({ kind, seq }) => [kind, seq])
  assert.deepEqual(await found({ data: '{' }), [['changed', 1]])
  for (const seq of [0, -1, 1.5, 2 ** 53]) {
    assert.deepEqual(await found({ seq }), [['changed', null]])
    assert.deepEqual(await found(hashed({ ...row, seq })), [['changed', null]])
  }
})

test(`[S150] an event that is given to another engagement is found there, ${times} times, seed ${seed}`, async () => {
  const property = fc.asyncProperty(anyChain(1), anyChain(1), fc.nat(), async (from, to, number) => {
    const [target] = to
    const index = number % from.length
    const moved = from.map((row, at) =>
      at === index && target ? { ...row, engagement_id: target.engagement_id } : row,
    )
    const found = await findings([...to, ...moved], null)
    const first = found.find(({ engagement }) => engagement === target?.engagement_id)
    assert.equal(first?.seq, Math.min(index + 1, to.length + 1))
  })
  await fc.assert(property, { seed, numRuns: times })
})

test(`[S152] a log that nobody touched has no finding, in whatever order its engagements stand, seed ${seed}`, async () => {
  const property = fc.asyncProperty(
    fc.array(anyChain(1), { maxLength: 5 }),
    fc.infiniteStream(fc.nat()),
    async (chains, order) => {
      const rest = chains.map((rows) => [...rows])
      const mixed: LogRow[] = []
      for (const number of order) {
        const open = rest.filter((rows) => rows.length > 0)
        const next = open[number % open.length]?.shift()
        if (next === undefined) break
        mixed.push(next)
      }
      assert.equal(mixed.length, chains.flat().length)
      assert.deepEqual(await findings(mixed, null), [])
      assert.deepEqual(await findings(mixed, checkpointOf(chains)), [])
      // What was written since is no contradiction.
      assert.deepEqual(await findings(mixed, checkpointOf(chains.slice(1).map((rows) => rows.slice(0, 1)))), [])
    },
  )
  await fc.assert(property, { seed, numRuns: 200 })
})

test(`[S154] a checkpoint that was edited is found, and nothing is held against it, seed ${seed}`, async () => {
  const property = fc.asyncProperty(anyChain(2), async (chain) => {
    const whole = checkpointOf([chain])
    const edits: readonly Checkpoint[] = [
      { ...whole, made_at: '2026-11-30T00:00:00.000Z' },
      { ...whole, hash: checkpointOf([chain.slice(0, 1)]).hash },
      { ...whole, engagements: [] },
      { ...whole, engagements: whole.engagements.map((end) => ({ ...end, seq: end.seq - 1 })) },
    ]
    for (const edited of edits) {
      const found = await findings(chain, edited)
      assert.deepEqual(
        found.map(({ kind }) => kind),
        ['checkpoint'],
      )
    }
  })
  await fc.assert(property, { seed, numRuns: 20 })
})
