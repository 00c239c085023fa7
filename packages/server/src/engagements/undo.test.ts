import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isDeepStrictEqual } from 'node:util'
import type { CommandInput, EngagementView } from '@fairlead/contract'
import { untouchedWorkshop } from '@fairlead/engagement'
import { anEngagement, aScope, aServer, assign, move, problemOf } from '../../test/a-server.ts'
import { commandCases } from '../../test/command-cases.ts'
import { presentWorkshop } from '../workshops/present.ts'

/** Everything that an engagement says but for its revisions, moments of change, and workshops without anything in them. */
function content(view: EngagementView): unknown {
  const plain = JSON.stringify(view, (key, value: unknown) =>
    key.toLowerCase().includes('revision') ? undefined : value,
  )
  const { updatedAt: _, workshops, questionnaires, ...rest } = JSON.parse(plain) as EngagementView
  return {
    ...rest,
    workshops: workshops.filter((workshop) => !isDeepStrictEqual(workshop, nothingOf(workshop.task))),
    questionnaires: questionnaires.filter(({ stage }) => stage !== 'not-sent'),
  }
}

function nothingOf(task: string): unknown {
  const { revision: _, ...nothing } = presentWorkshop(task, untouchedWorkshop)
  return nothing
}

// What was overruled is overruled again only by who does so anew, what was asked for is withdrawn, who was entered is erased,
// and that for good; notes stay.
const {
  Undo: _,
  AskForPerson: __,
  AddContact: ___,
  ErasePerson: ____,
  OverruleGate: overruling,
  WriteNote,
  AmendNote,
  RedactNote,
  ...others
} = commandCases

for (const [name, { good, before, actor = 'zoe' }] of Object.entries(others)) {
  test(`[S193] ${name} is taken back as a whole, and then done again`, async (t) => {
    const server = await aServer(t)
    const { id } = await anEngagement(server)
    await before?.(server, id)
    const seen = await server.look(id, '', { actor })
    const done = await server.have(id, good(seen), { actor })
    const undone = await server.have(id, { type: 'Undo', seq: done.revision }, { actor })
    assert.equal(undone.revision, done.revision + 1)
    assert.deepEqual(content(undone), content(seen))
    const redone = await server.have(id, { type: 'Undo', seq: undone.revision }, { actor })
    assert.deepEqual(content(redone), content(done))
  })
}

for (const [name, { good, before }] of Object.entries({ WriteNote, AmendNote, RedactNote })) {
  test(`[S193] ${name} is not taken back: a note that was written stays`, async (t) => {
    const server = await aServer(t)
    const { id } = await anEngagement(server)
    await before?.(server, id)
    const done = await server.have(id, good(await server.look(id)))
    const refused = await server.ask(id, { type: 'Undo', seq: done.revision })
    assert.equal((await problemOf(refused)).code, 'note-stays')
    assert.deepEqual(await server.look(id), done)
  })
}

test('[S193] an overruled gate is shut again, and not opened by taking that back', async (t) => {
  const server = await aServer(t)
  const seen = await anEngagement(server)
  await server.have(seen.id, overruling.good(seen))
  assert.deepEqual(content(await server.have(seen.id, { type: 'Undo', seq: 2 })), content(seen))
  const refused = await server.ask(seen.id, { type: 'Undo', seq: 3 })
  assert.deepEqual((await problemOf(refused)).code, 'gate-shut')
})

test('[S193] what has changed since is not taken back, and the newest change that is in the way is named', async (t) => {
  const server = await aServer(t)
  const { id } = await anEngagement(server)
  await server.have(id, { type: 'ChangeTasks', commands: [move('100', 'complete'), move('101', 'complete')] })
  await server.have(id, assign('100', 'ben', 2))
  const refused = await server.ask(id, { type: 'Undo', seq: 2 })
  assert.equal(refused.status, 409)
  assert.deepEqual((await problemOf(refused)).rejection, { code: 'changed-since', seq: 2, by: 3 })
  await server.have(id, { type: 'Undo', seq: 3 })
  const back = await server.have(id, { type: 'Undo', seq: 2 })
  assert.deepEqual(
    back.tasks.filter(({ key }) => key === '100' || key === '101').map(({ state }) => state),
    ['not-started', 'not-started'],
  )
})

test('[S193] taking back does nothing that a command could not', async (t) => {
  const server = await aServer(t)
  const { id } = await anEngagement(server)
  for (const task of ['100', '102', '900']) await server.have(id, move(task, 'complete'))
  await server.have(id, move('900', 'in-progress', 4))
  await server.have(id, { type: 'ReviseFacts', scope: aScope('mail', 'files'), facts: {}, expectedRevision: 1 })
  const shut = await problemOf(await server.ask(id, { type: 'Undo', seq: 5 }))
  assert.deepEqual(shut.rejection, { code: 'gate-shut', task: '900', blockers: ['103'] })
  const waiver = { type: 'WaiveTask', task: '103', reason: 'Later', approver: 'zoe', until: null } as const
  await server.have(id, { ...waiver, expectedRevision: 0 })
  await server.have(id, { type: 'EndWaiver', task: '103', expectedRevision: 7 }, { actor: 'ben' })
  const lacking = await server.ask(id, { type: 'Undo', seq: 8 }, { actor: 'ben' })
  assert.equal(lacking.status, 403)
  assert.equal((await problemOf(lacking)).code, 'right-required')
  assert.equal((await server.ask(id, { type: 'Undo', seq: 8 })).status, 200)
})

const retried: readonly (readonly [CommandInput, expected: string])[] = [
  [move('100', 'complete'), 'stale-revision'],
  [{ type: 'ChangeTasks', commands: [assign('100', 'ben'), assign('101', 'ben')] }, 'bulk-refused'],
  [{ type: 'ReviseFacts', scope: aScope('files'), facts: {}, expectedRevision: 1 }, 'stale-revision'],
  [{ type: 'CompleteProcess', process: 'enable', outcome: 'end', expectedRevision: 0 }, 'stale-revision'],
  [
    { type: 'LinkEvidence', task: '100', content: { kind: 'note', text: 'Seen' }, expectedRevision: 0 },
    'stale-revision',
  ],
  [{ type: 'Undo', seq: 2 }, 'changed-since'],
]

for (const [command, expected] of retried) {
  test(`[S196] ${command.type} that is sent again, since its answer was lost, is done once`, async (t) => {
    const server = await aServer(t)
    const { id } = await anEngagement(server)
    if (command.type === 'Undo') await server.have(id, move('100', 'complete'))
    const done = await server.have(id, command)
    for (let attempt = 0; attempt < 3; attempt += 1) {
      const again = await server.ask(id, command)
      assert.equal(again.status, 409)
      assert.equal((await problemOf(again)).code, expected)
    }
    assert.deepEqual(await server.look(id), done)
  })
}

test('[S197] the server names evidence, so that nobody takes the name of other evidence', async (t) => {
  const server = await aServer(t)
  const { id } = await anEngagement(server)
  const note = { type: 'LinkEvidence', task: '100', content: { kind: 'note', text: 'Seen' } } as const
  const chosen = await server.call('POST', `/api/engagements/${id}/commands`, {
    body: { ...note, id: 'mine', expectedRevision: 0 },
  })
  assert.deepEqual((await problemOf(chosen)).errors?.[0]?.pointer, '/id')
  const bulk = { type: 'ChangeTasks', commands: [note, note].map((one) => ({ ...one, expectedRevision: 0 })) } as const
  const { tasks } = await server.have(id, bulk)
  const names = tasks.flatMap(({ evidence }) => evidence.map((one) => one.id))
  assert.equal(new Set(names).size, 2)
  const [first = ''] = names
  const left = await server.have(id, { type: 'UnlinkEvidence', task: '100', evidence: first, expectedRevision: 2 })
  assert.deepEqual(
    left.tasks.flatMap(({ evidence }) => evidence.map((one) => one.id)),
    names.slice(1),
  )
})
