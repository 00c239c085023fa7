import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bundledRelease } from '../../../../server/test/bundled-playbook.ts'
import { indexRelease } from '../../release/release-index.ts'
import { type Known, plan } from '../plan-tasks.ts'
import type { Change } from './flip.ts'
import { nearestChanges } from './nearest-changes.ts'

const customers: Readonly<Record<string, Known>> = {
  'of whom nothing is known': { scope: ['exchange'], facts: {} },
  'that is small and has nothing to move': {
    scope: ['exchange', 'teams'],
    facts: {
      seats: 120,
      region: 'emea',
      contract_value: 9000,
      go_live: '2026-10-01',
      regulated: false,
      exceptions: [],
      migrates_from: [],
    },
  },
  'that is large and moves from two systems': {
    scope: ['exchange', 'teams', 'intune', 'windows-10', 'aip', 'sharepoint'],
    facts: {
      seats: 24_000,
      region: 'china',
      contract_value: 400_000,
      go_live: '2026-12-20',
      regulated: true,
      exceptions: ['enterprise-benefit'],
      migrates_from: ['gmail', 'box'],
    },
  },
  'of whom half is known': { scope: ['onedrive-for-business'], facts: { seats: 700, migrates_from: ['notes'] } },
}

const index = indexRelease(bundledRelease())

function changed({ scope, facts }: Known, change: Change): Known {
  if (change.kind === 'fact') return { scope, facts: { ...facts, [change.fact]: change.value } }
  const [service = ''] = change.services
  return { scope: change.add ? [...scope, service] : scope.filter((one) => one !== service), facts }
}

for (const [who, known] of Object.entries(customers)) {
  test(`[E70] of the bundled playbook every proposal for every task is true: a customer ${who}`, () => {
    const plans = new Map<string, ReturnType<typeof plan>>()
    const planWith = (change: Change) => {
      const after = changed(known, change)
      const key = JSON.stringify(after)
      const found = plans.get(key) ?? plan(index.release, after)
      plans.set(key, found)
      return found
    }
    const now = plan(index.release, known)
    let flips = 0
    for (const { key, task, service, verdict } of now.tasks.values()) {
      for (const { to, change } of nearestChanges({ index, known, task, service })) {
        assert.notEqual(to, verdict)
        const { tasks } = planWith(change)
        const after = [...tasks.values()].filter((one) => (service === null ? one.task === task : one.key === key))
        const said = after.some((one) => one.verdict === 'applies') ? 'applies' : 'does-not'
        assert.equal(said, to, `${key}: ${JSON.stringify(change)}`)
        flips += 1
      }
    }
    assert.ok(flips > 0)
  })
}
