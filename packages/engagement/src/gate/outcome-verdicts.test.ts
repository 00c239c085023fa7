import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aCondition, anOutcome, aProcess } from '../fixtures/a-playbook.ts'
import { aRelease } from '../fixtures/a-release.ts'
import { aContext, aRun } from '../fixtures/a-run.ts'
import { outcomeVerdicts } from './outcome-verdicts.ts'

test('[E88] an outcome with a condition says whether it is for this customer, and of others people decide', () => {
  const outcomes = [
    { ...anOutcome('large'), condition: aCondition('seats >= 100') },
    { ...anOutcome('small'), condition: aCondition('seats < 100') },
    { ...anOutcome('rules'), condition: aCondition('regulated') },
    anOutcome('other'),
  ]
  const run = aRun({ facts: { seats: 100 } }, aContext({ ...aRelease(), processes: [aProcess('p', [], { outcomes })] }))
  assert.deepEqual(outcomeVerdicts(run.standing(), 'p'), [
    { outcome: 'large', verdict: 'applies' },
    { outcome: 'small', verdict: 'does-not' },
    { outcome: 'rules', verdict: 'unknown' },
    { outcome: 'other', verdict: null },
  ])
  assert.deepEqual(outcomeVerdicts(run.standing(), 'toString'), [])
  assert.equal(run.try(run.end('p', 'small')), null, 'people have the last word')
})
