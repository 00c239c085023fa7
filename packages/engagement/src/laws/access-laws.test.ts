import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Command } from '../command/command.ts'
import { decide } from '../command/decide.ts'
import { aContext, ana, aScope, bo, dan } from '../fixtures/a-run.ts'
import type { Engagement } from '../state/engagement.ts'
import { anyHistory, live, momentOn } from './any-history.ts'
import { rows } from './any-task-wish.ts'
import { anyWish } from './any-wish.ts'
import { ownRoles } from './own-roles.ts'
import { commandOf } from './wish.ts'

const seed = 20261129
const granted = new Map([ana, bo, { ...dan, access: 'granted' as const }].map((person) => [person.id, person]))
const all = new Map([ana, bo, dan].map((person) => [person.id, person]))

/** Whether dan has a part in an engagement, by its records alone. */
function takesPart(state: Engagement): boolean {
  const told = JSON.stringify([
    [...state.team.values()].map(({ slot }) => slot?.people),
    [...state.tasks.values()].map(({ state: stage, assignee, waiver }) => [
      ['complete', 'not-required', 'cancelled'].includes(stage) ? null : assignee,
      waiver?.approvedAt === null ? waiver.approver : null,
    ]),
    [...state.workshops.values()].map(({ session, attendees }) =>
      session === null ? null : [session.host, attendees?.map(({ person }) => person)],
    ),
    [...state.questionnaires.values()].map(({ stage, reviewer }) => (stage === 'in-review' ? reviewer : null)),
    [...state.requests.values()].map(({ stage, person }) => (['assigned', 'active'].includes(stage) ? person : null)),
  ])
  return told.includes('"dan"')
}

/** Whether dan is a member, whatever becomes of requests. */
function isMember(state: Engagement): boolean {
  return takesPart({ ...state, requests: new Map() })
}

/** Whether a command names dan for work, other than for a session of his own. */
function namesHim(command: Command): boolean {
  switch (command.type) {
    case 'AssignTask':
      return command.assignee === 'dan'
    case 'WaiveTask':
      return command.approver === 'dan'
    case 'HoldWorkshop':
      return command.actions.some(({ owner }) => owner === 'dan')
    case 'ChangeTasks':
      return command.commands.some(namesHim)
    default:
      return false
  }
}

/** Whether a piece of work is his. */
function isHis(state: Engagement, key: string): boolean {
  const assignee = state.tasks.get(key)?.assignee ?? null
  const [, service = null] = key.split('@')
  const asked = [...state.requests.values()].some(
    ({ wish, stage, person }) => wish.task === key && person === 'dan' && ['assigned', 'active'].includes(stage),
  )
  const roles = new Set(ownRoles(state, key))
  const slots = [...state.team.values()].flatMap(({ slot }) => slot ?? [])
  const fills = slots.some(
    ({ role, service: of, people }) =>
      people.includes('dan') && roles.has(role) && (of === null || service === null || of === service),
  )
  return asked || assignee === 'dan' || fills
}

/** Whether a command is about work of his, decides a waiver that was put before him, takes part in a request of his, or says something. */
function isHisTo(state: Engagement, command: Command, doer: string | undefined): boolean {
  if (command.type === 'Undo') return doer === 'dan'
  if (command.type === 'ChangeTasks') return command.commands.every((one) => isHisTo(state, one, doer))
  if ('request' in command) {
    const record = state.requests.get(command.request)
    return record?.by === 'dan' || record?.person === 'dan'
  }
  if (command.type === 'WriteNote' || command.type === 'AmendNote') return true
  if ('note' in command) {
    const record = state.notes.get(command.note)
    return record?.by === 'dan' || record?.nextAction?.owner === 'dan'
  }
  if (command.type === 'LogTime' || command.type === 'ChangeTime' || command.type === 'RemoveTime') {
    if (command.type !== 'LogTime' && state.time.get(command.entry)?.entry?.person !== 'dan') return false
    if (command.type === 'RemoveTime') return true
    return command.person === 'dan' && (command.task === null || isHis(state, command.task))
  }
  const task = 'task' in command ? command.task : null
  const isApprover = task !== null && state.tasks.get(task)?.waiver?.approver === 'dan'
  const isApproval = command.type === 'ApproveWaiver' || command.type === 'EndWaiver'
  return task !== null && (isHis(state, task) || (isApproval && isApprover))
}

/** What dan is given before he asks for anything. */
const anyPart = fc.oneof(fc.constant([]), fc.subarray([...rows], { minLength: 8 }))

test(`[E166][E167][E170][E234] whose access is granted is answered as everybody is about what is theirs, and else told that they have no part in it (seed ${seed})`, () => {
  const came = new Map<string, number>()
  const note = (what: string) => came.set(what, (came.get(what) ?? 0) + 1)
  fc.assert(
    fc.property(anyHistory, anyPart, fc.array(anyWish, { minLength: 6, maxLength: 12 }), (history, part, wishes) => {
      const run = live(history)
      for (const task of part) run.try(commandOf(run, { type: 'AssignTask', task, assignee: 'dan' }))
      const now = momentOn(9, run.log.length)
      const { state } = run
      const isIn = takesPart(state)
      for (const wish of wishes) {
        const command = commandOf(run, wish)
        const past = command.type === 'Undo' ? run.past(command.seq) : null
        const context = { ...run.context, actor: 'dan', now, past }
        const told = decide(run.standing(now), command, { ...context, people: granted })
        const isGiving = namesHim(command) && !isMember(state)
        const isTheirs = isIn && !isGiving && isHisTo(state, command, past?.recorded.actor)
        if (isTheirs) assert.deepEqual(told, decide(run.standing(now), command, { ...context, people: all }))
        else assert.equal(!told.ok && told.rejection.code, 'not-granted', JSON.stringify(command))
        note(isTheirs ? `theirs, ${told.ok ? 'done' : 'refused'}` : isIn ? 'of others' : 'outside')
      }
    }),
    { seed, numRuns: 150 },
  )
  for (const what of ['theirs, done', 'theirs, refused', 'of others', 'outside']) {
    assert.ok((came.get(what) ?? 0) > 20, JSON.stringify([...came]))
  }
})

test('[E167] nobody whose access is granted creates an engagement', () => {
  const creation = {
    type: 'CreateEngagement',
    id: 'e2',
    release: 'r1',
    customer: 'Contoso',
    startDate: '2026-11-22',
  } as const
  const context = { ...aContext(), actor: 'dan', people: granted }
  const told = decide(null, { ...creation, scope: aScope('mail'), facts: {}, sources: {} }, context)
  assert.deepEqual(told, { ok: false, rejection: { code: 'not-granted', person: 'dan', task: null } })
})
