import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bundledRelease } from '../../../../server/test/bundled-playbook.ts'
import { aContext, aRun, aScope } from '../../fixtures/a-run.ts'
import { hold, schedule } from '../../fixtures/a-workshop.ts'
import { gateStatus } from '../../gate/gates.ts'
import { isWorkshop } from '../workshop-hindrance.ts'

const delivered = '3981'
const facts = { seats: 24_000, region: 'emea', regulated: true, exceptions: [], migrates_from: ['gmail'] }

test('[E103] of the bundled playbook all workshops in scope are delivered once the last mandatory one is held', () => {
  const scope = aScope('exchange', 'microsoft-365-apps', 'windows-10')
  const run = aRun({ scope, facts }, aContext(bundledRelease()))
  const gate = () => gateStatus(run.standing(), delivered)
  const blockers = gate()?.blockers ?? []
  const workshops = blockers.filter((key) => isWorkshop(run.standing(), key))
  assert.ok(workshops.length >= 3 && workshops.length < blockers.length, workshops.join())
  for (const key of blockers) if (!workshops.includes(key)) run.do(run.move(key, 'complete'))
  for (const [at, task] of workshops.entries()) {
    assert.equal(gate()?.state, 'shut')
    assert.deepEqual(gate()?.blockers, workshops.slice(at))
    run.do(schedule(run, { task })).do(hold(run, { task }))
  }
  assert.equal(gate()?.state, 'ready')
})
