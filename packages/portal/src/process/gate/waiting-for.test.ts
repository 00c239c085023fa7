import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aProcess, aReleaseView, aStep } from '../../../test/release.fixture.ts'
import { indexRelease, placeOf } from '../release-index.ts'
import { byStep } from './waiting-for.ts'

const index = indexRelease(
  aReleaseView([
    aProcess('workshop', [aStep('first', ['1', '2']), aStep('second', ['3', '2'])]),
    aProcess('enable', [aStep('first', ['2', '4'])]),
  ]),
)

test('tasks are grouped by step in the order given, each from the page that is open where it stands there', () => {
  const groups = byStep(index, ['3', '1', '2', '4', 'lost'], 'workshop')
  assert.deepEqual(
    groups.map((group) => [group.process, group.step.id, group.tasks.map(({ task }) => task.id)]),
    [
      ['workshop', 'second', ['3']],
      ['workshop', 'first', ['1', '2']],
      ['enable', 'first', ['4']],
    ],
  )
})

test('a task that stands in several places is found in the step, else in the process, else anywhere', () => {
  const place = (near: Parameters<typeof placeOf>[2]) => {
    const found = placeOf(index, '2', near)
    return found === undefined ? null : `${found.process.id}/${found.step.id}`
  }
  assert.equal(place({ process: 'workshop', step: 'second' }), 'workshop/second')
  assert.equal(place({ process: 'enable', step: 'second' }), 'enable/first')
  assert.equal(place({ process: 'elsewhere' }), 'workshop/first')
  assert.equal(placeOf(index, 'lost', { process: 'workshop' }), undefined)
})
