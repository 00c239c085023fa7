import assert from 'node:assert/strict'
import { test } from 'node:test'
import { canonicalJson } from '@fairlead/playbook'
import fc from 'fast-check'
import type { Command } from '../command/command.ts'
import { decide } from '../command/decide.ts'
import type { EngagementEvent } from '../command/event.ts'
import { scheduleOf } from '../dates/schedule-of.ts'
import { aContact } from '../fixtures/a-contact.ts'
import { aContext, type Run } from '../fixtures/a-run.ts'
import { customerView } from '../site/customer-view.ts'
import { sharingOf } from '../site/sharing.ts'
import type { Standing } from '../standing/standing.ts'
import { anyHistory, live, momentOn } from './any-history.ts'
import { anyWish } from './any-wish.ts'
import { commandOf } from './wish.ts'

const seed = 20261129
const ada = aContact({ name: 'Ada', email: 'ada@example.org' })
const withAda = (run: Run) => run.try({ type: 'AddContact', details: ada })

/** What a contact sees, but for days: those follow from all work, also from what they do not see. */
function seenBy(standing: Standing, contact: string): unknown {
  const view = customerView(standing, { dates: scheduleOf(standing), contact, language: 'en' })
  return view === null ? null : JSON.parse(canonicalJson(view), (key, value) => (key === 'due' ? null : value))
}

/** The work that an event touches and nothing else; `null` where it touches anything else. */
function touched(event: EngagementEvent): readonly string[] | null {
  if (event.type === 'BulkApplied') return event.events.map(({ task }) => task)
  if (event.type === 'TaskAdded') return [event.task]
  const { type } = event
  const isOfTask = type.startsWith('Task') || type.startsWith('Waiver') || type.startsWith('Evidence')
  return isOfTask && 'task' in event ? [event.task] : null
}

test(`[E221] what happens to work that is not shared changes nothing that a customer sees (seed ${seed})`, () => {
  let [hidden, shared] = [0, 0]
  fc.assert(
    fc.property(anyHistory, (history) => {
      live(history, (run, { before, rejection, context }) => {
        const event = run.log.at(-1)?.event
        const contact = [...run.state.contacts.keys()][0]
        if (rejection !== null || event === undefined || contact === undefined) return
        const [was, is] = [run.standingOf(before, context.now), run.standing(context.now)]
        const keys = touched(event)
        if (keys === null) return
        const isHidden = keys.every((key) => !sharingOf(was, key).isShared && !sharingOf(is, key).isShared)
        if (!isHidden) shared += 1
        else {
          hidden += 1
          assert.deepEqual(seenBy(is, contact), seenBy(was, contact), JSON.stringify(event))
        }
      })
    }),
    { seed, numRuns: 60 },
  )
  assert.ok(hidden > 50 && shared > 50, `${hidden} ${shared}`)
})

test(`[E224] a customer’s progress counts each shared task once, in one phase, and says of none what is not so (seed ${seed})`, () => {
  fc.assert(
    fc.property(anyHistory, (history) => {
      const run = live(history)
      withAda(run)
      const standing = run.standing(momentOn(9, run.log.length))
      for (const [contact, { details }] of run.state.contacts) {
        const view = customerView(standing, { dates: scheduleOf(standing), contact, language: 'en' })
        assert.equal(view === null, details?.party !== 'customer')
        if (view === null) continue
        const tasks = view.phases.flatMap(({ processes }) => processes.flatMap((process) => process.tasks))
        assert.equal(new Set(tasks.map(({ key }) => key)).size, tasks.length)
        assert.equal(view.progress.total, tasks.length)
        assert.ok(tasks.every(({ key }) => sharingOf(standing, key).isShared))
        const settled = tasks.filter(({ state }) => state === 'done' || state === 'not-needed').length
        assert.equal(view.progress.settled, settled)
        for (const part of ['total', 'settled'] as const) {
          assert.equal(
            view.phases.reduce((sum, { progress }) => sum + progress[part], 0),
            view.progress[part],
          )
        }
      }
    }),
    { seed, numRuns: 60 },
  )
})

/** Whether a guest may ask this, by the records and the release alone; `shared` are the keys of what is shared. */
function mayAsk(standing: Standing, command: Command, contact: string): boolean {
  const { engagement } = standing
  const details = engagement.contacts.get(contact)?.details ?? null
  if (command.type === 'WriteNote') {
    const { body, audience, ...more } = command.content
    const plain = { type: null, fields: {}, services: [], tasks: [], nextAction: null, escalated: false, mentions: [] }
    return details?.party === 'customer' && audience === 'shared' && canonicalJson(more) === canonicalJson(plain)
  }
  if (command.type === 'CompleteNextAction') {
    const note = engagement.notes.get(command.note)
    return details?.party === 'customer' && note?.audience === 'shared' && note.nextAction?.owner === contact
  }
  if (details?.party !== 'customer' || !('task' in command) || command.task === null) return false
  const key = command.task
  const isShared = sharingOf(standing, key).isShared
  if (command.type === 'SaveAnswers' || command.type === 'ReturnQuestionnaire') return isShared
  if (command.type === 'RecordReply') return isShared && command.email === details.email
  if (command.type !== 'ChangeTaskState') return false
  if (!['not-started', 'in-progress', 'complete'].includes(command.to)) return false
  const given = engagement.tasks.get(key)?.assignee ?? null
  const isGone = given?.startsWith('contact-') === true && engagement.contacts.get(given)?.details?.party !== 'customer'
  const assignee = isGone ? null : given
  const isOfRole = key === '911' || engagement.tasks.get(key)?.added?.role === 'champion'
  const isSpecial = /^(100|200|202|503|600.*|900|910)$/.test(key)
  const verdict = standing.plan.tasks.get(key)?.verdict ?? 'does-not'
  return verdict !== 'does-not' && !isSpecial && (assignee === contact || (assignee === null && isOfRole))
}

test(`[E223] a guest answers, replies and says how far their own work is, decided as for everybody; all else is refused (seed ${seed})`, () => {
  const came = new Map<string, number>()
  const note = (what: string) => came.set(what, (came.get(what) ?? 0) + 1)
  const anyOwn = fc.constantFrom('911', '101', '201', '502')
  fc.assert(
    fc.property(anyHistory, anyOwn, fc.array(anyWish, { minLength: 8, maxLength: 14 }), (history, own, wishes) => {
      const run = live(history)
      withAda(run)
      const contact = [...run.state.contacts.keys()].at(-1) ?? ''
      run.try(commandOf(run, { type: 'AssignTask', task: own, assignee: contact }))
      const now = momentOn(9, run.log.length)
      const standing = run.standing(now)
      const tick = { type: 'ChangeTaskState', task: own, to: 'complete', reason: null } as const
      const reply = {
        type: 'RecordReply',
        task: '100',
        email: 'ada@example.org',
        answer: 'accepted',
        comment: null,
        ago: 0,
      } as const
      for (const wish of [...wishes, tick, reply]) {
        const command = commandOf(run, wish)
        const past = command.type === 'Undo' ? run.past(command.seq) : null
        const context = { ...run.context, now, past }
        const told = decide(standing, command, { ...context, actor: contact })
        const isTheirs = mayAsk(standing, command, contact)
        if (command.type === 'WriteNote' && isTheirs) assert.notEqual(!told.ok && told.rejection.code, 'not-granted')
        else if (isTheirs) assert.deepEqual(told, decide(standing, command, { ...context, actor: 'ana' }))
        else assert.equal(!told.ok && told.rejection.code, 'not-granted', JSON.stringify(command))
        note(isTheirs ? `theirs, ${told.ok ? 'done' : 'refused'}` : 'of others')
      }
    }),
    { seed, numRuns: 120 },
  )
  for (const what of ['theirs, done', 'theirs, refused', 'of others']) {
    assert.ok((came.get(what) ?? 0) > 30, JSON.stringify([...came]))
  }
})

test('[E223] nobody is a guest who is not there, and no guest creates an engagement', () => {
  const creation = { type: 'CreateEngagement', id: 'e2', release: 'r1', customer: 'Contoso' } as const
  const command = { ...creation, startDate: '2026-11-22', scope: [], facts: {}, sources: {} }
  const told = decide(null, command, { ...aContext(), actor: 'contact-1' })
  assert.deepEqual(told, { ok: false, rejection: { code: 'not-granted', person: 'contact-1', task: null } })
})
