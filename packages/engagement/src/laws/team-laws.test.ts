import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { bo, dan } from '../fixtures/a-run.ts'
import type { Engagement } from '../state/engagement.ts'
import { type Responsible, responsibleFor } from '../team/responsible.ts'
import { teamStatus } from '../team/team-status.ts'
import { workItems } from '../work/work-item.ts'
import { anyHistory, live } from './any-history.ts'
import { ownRoles } from './own-roles.ts'

const seed = 20261122

// Written from the pages of the fixture's release: which services a task names, and whose it is where not an engineer's.
const servicesOf: Readonly<Record<string, readonly string[]>> = {
  102: ['onboarding'],
  200: ['mail'],
  201: ['mail', 'chat'],
  203: ['files'],
  constructor: ['files'],
  500: ['mail'],
}

function ownService({ tasks, scope }: Engagement, key: string): string | null {
  const added = tasks.get(key)?.added ?? null
  if (added !== null) return added.service
  if (key.includes('@')) return key.replace(/.*@/, '')
  const covered = [...scope.map(({ service }) => service), 'onboarding']
  const named = Object.hasOwn(servicesOf, key) ? (servicesOf[key] ?? []) : []
  const served = named.filter((service) => covered.includes(service))
  return served.length === 1 ? (served[0] ?? null) : null
}

function ownPerson(state: Engagement, key: string): string | null {
  const service = ownService(state, key)
  const slots = ownRoles(state, key).flatMap((role) => [`${role}@${service}`, role])
  const people = slots.flatMap((slot) => state.team.get(slot)?.slot?.primary ?? [])
  const given = state.tasks.get(key)?.assignee ?? null
  const isGone = given?.startsWith('contact-') === true && !ownContacts(state).includes(given)
  return (isGone ? null : given) ?? people[0] ?? null
}

/** The contacts of the customer who are not erased. */
function ownContacts({ contacts }: Engagement): readonly string[] {
  return [...contacts].flatMap(([id, { details }]) => (details?.party === 'customer' ? [id] : []))
}

/** Whether work is nobody's: a role of the customer is filled as soon as there is somebody of them. */
function isNobodys(state: Engagement, key: string): boolean {
  const isTheirs = ownRoles(state, key)[0] === 'champion' && ownContacts(state).length > 0
  return ownPerson(state, key) === null && !isTheirs
}

test(`[E40][E261] all work is of whom it was given to, as long as they are there, else of who is first in its role, else nobody’s (seed ${seed})`, () => {
  const through = new Set<string>()
  fc.assert(
    fc.property(anyHistory, (history) => {
      const run = live(history)
      for (const planned of run.standing().plan.tasks.values()) {
        const found: Responsible | null = responsibleFor(run.standing(), planned)
        assert.equal(found?.person ?? null, ownPerson(run.state, planned.key), planned.key)
        through.add(found?.through === 'role' && found.service !== null ? 'service' : (found?.through ?? 'none'))
      }
    }),
    { seed, numRuns: 80 },
  )
  assert.deepEqual([...through].sort(), ['none', 'role', 'service', 'task'])
})

test(`[E41][E264] of every role its work is counted, with what of it is nobody’s (seed ${seed})`, () => {
  const unfillable = new Set<boolean>()
  fc.assert(
    fc.property(anyHistory, (history) => {
      const run = live(history)
      const left = workItems(run.standing(), new Map()).map(({ key }) => key)
      const said = teamStatus(run.standing(), [dan, { ...bo, roles: ['champion'] }])
      for (const role of ['engineer', 'architect', 'champion']) {
        const ofRole = left.filter((key) => ownRoles(run.state, key).includes(role))
        const slots = [...run.state.team.values()].flatMap(({ slot }) => (slot?.role === role ? [slot] : []))
        const status = said.find((one) => one.role === role)
        assert.equal(status === undefined, ofRole.length === 0 && slots.length === 0)
        if (status === undefined) continue
        assert.equal(status.tasksLeft, ofRole.length)
        assert.equal(status.unassigned, ofRole.filter((key) => isNobodys(run.state, key)).length)
        assert.deepEqual(new Set(status.slots), new Set(slots))
        assert.equal(status.isUnfillable, role === 'engineer' && ofRole.length > 0 && slots.length === 0)
        unfillable.add(status.isUnfillable)
      }
    }),
    { seed, numRuns: 80 },
  )
  assert.equal(unfillable.size, 2)
})
