import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { EngagementView, ProcessView, ReleaseView } from '@fairlead/contract'
import { aProcessView } from '../../../test/engagement.fixture.ts'
import { gateOf, processesByPhase, processToOpen, standingOf } from './process-order.ts'

const title = { en: 'x' }
const source = { en: { file: 'x.md', line: 1 } }

function aProcess(id: string, phase: string | null, next: Readonly<Record<string, string | null>> = {}) {
  const outcomes = Object.entries(next).map(([outcome, to]) => ({
    id: outcome,
    label: title,
    text: title,
    next: to,
    source,
  }))
  return { id, title, phase, steps: [], outcomes }
}

const release = {
  phases: ['assess', 'remediate', 'enable'].map((id) => ({ id, name: title })),
  processes: [
    aProcess('enable', 'enable'),
    aProcess('workshop', 'assess', { gaps: 'remediate', none: 'enable' }),
    aProcess('remediate', 'remediate', { closed: 'enable' }),
    aProcess('appendix', null),
  ],
} as unknown as ReleaseView

function aStatus(process: string, completion: ProcessView['completion'] = null): ProcessView {
  const { counts } = aProcessView(process)
  const untouched = { ...counts, total: 3, open: 3, mandatoryLeft: 3, percent: 0 }
  return aProcessView(process, { counts: untouched, completion, waitsFor: ['1'] })
}

function ended(process: string, outcome: string, at: string): ProcessView {
  return aStatus(process, { outcome, by: 'mei', at })
}

function open(...processes: readonly ProcessView[]): string | undefined {
  return processToOpen({ processes } as unknown as EngagementView, release)
}

test('processes stand under their phases in the order of the playbook, those without a phase last', () => {
  assert.deepEqual(
    processesByPhase(release).map(({ phase, processes }) => [phase?.id ?? null, processes.map(({ id }) => id)]),
    [
      ['assess', ['workshop']],
      ['remediate', ['remediate']],
      ['enable', ['enable']],
      [null, ['appendix']],
    ],
  )
})

test('a new engagement opens at its first process', () => {
  assert.equal(open(aStatus('enable'), aStatus('workshop')), 'workshop')
})

test('the outcome of the process that ended last says which one opens', () => {
  assert.equal(open(ended('workshop', 'none', '2026-11-01')), 'enable')
  assert.equal(open(ended('workshop', 'gaps', '2026-11-01')), 'remediate')
  assert.equal(open(ended('workshop', 'gaps', '2026-11-01'), ended('remediate', 'closed', '2026-11-02')), 'enable')
})

test('where the outcome leads nowhere new, the first process that has not ended opens, else the first', () => {
  assert.equal(open(ended('workshop', 'none', '2026-11-01'), ended('enable', 'end', '2026-11-02')), 'remediate')
  const all = ['workshop', 'remediate', 'enable', 'appendix'].map((id) => ended(id, 'x', '2026-11-01'))
  assert.equal(open(...all), 'workshop')
  assert.equal(processToOpen({ processes: [] } as unknown as EngagementView, { ...release, processes: [] }), undefined)
})

test('a process is ended, ready, under way or not started', () => {
  const fresh = aStatus('workshop')
  assert.equal(standingOf(fresh), 'not-started')
  assert.equal(standingOf({ ...fresh, counts: { ...fresh.counts, open: 2, blocked: 1 } }), 'under-way')
  assert.equal(standingOf({ ...fresh, waitsFor: [] }), 'ready-to-end')
  assert.equal(standingOf(ended('workshop', 'none', '2026-11-01')), 'ended')
})

test('of several gates the one that keeps the process longest is told; a gate that does not apply is none', () => {
  const aGate = (task: string, state: string, blockers: readonly string[]) => ({
    task,
    verdict: 'applies',
    gate: { task, state, blockers },
  })
  const notInPlay = { ...aGate('4', 'shut', ['1', '2', '3']), verdict: 'does-not' }
  const tasks = [aGate('1', 'open', []), aGate('2', 'shut', ['7']), aGate('3', 'shut', ['7', '8']), notInPlay]
  const process = { steps: [{ tasks: tasks.map(({ task }) => ({ id: task })) }] } as never
  assert.equal(gateOf({ tasks } as unknown as EngagementView, process)?.task, '3')
  assert.equal(gateOf({ tasks: [notInPlay] } as unknown as EngagementView, process), null)
  assert.equal(gateOf({ tasks } as unknown as EngagementView, { steps: [] } as never), null)
})
