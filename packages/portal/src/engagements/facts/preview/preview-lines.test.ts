import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PlanChangeView, PlanDifferenceView } from '@fairlead/contract'
import { linesByProcess, previewCounts, previewLines } from './preview-lines.ts'

function aChange(task: string, kind: PlanChangeView['kind'], said: Partial<PlanChangeView> = {}): PlanChangeView {
  return { task, kind, mandatory: false, state: 'not-started', ...said }
}

const difference: PlanDifferenceView = {
  tasks: [
    aChange('1', 'goes', { state: 'in-progress' }),
    aChange('2', 'comes', { mandatory: true }),
    aChange('3', 'comes'),
    aChange('4', 'goes', { mandatory: true }),
    aChange('5', 'decided', { mandatory: true }),
  ],
  gates: [{ task: '9', from: 'ready', to: 'shut', moreBlockers: ['2'], fewerBlockers: [] }],
  dates: [{ task: '9', from: '2026-12-01', to: null }],
  names: {},
}

const lines = previewLines(difference)

test('what comes is told before what goes, then gates, then days', () => {
  assert.deepEqual(
    lines.map(({ kind, key }) => [kind, key]),
    [
      ['comes', '2'],
      ['comes', '3'],
      ['goes', '1'],
      ['goes', '4'],
      ['decided', '5'],
      ['gate', '9'],
      ['date', '9'],
    ],
  )
})

test('the counts say how much comes that is mandatory, and how much goes that somebody had worked on', () => {
  assert.deepEqual(previewCounts(lines), [
    { kind: 'comes', count: 2, weighty: 1 },
    { kind: 'goes', count: 2, weighty: 1 },
    { kind: 'decided', count: 1, weighty: 1 },
    { kind: 'gate', count: 1, weighty: 0 },
    { kind: 'date', count: 1, weighty: 0 },
  ])
  assert.deepEqual(previewCounts([]), [])
})

test('details stand under their processes in the order of the playbook, what has none last', () => {
  const processOf = (key: string) => (key === '9' ? 'kick-off' : key === '1' ? null : 'assess')
  const groups = linesByProcess(lines, { processes: ['kick-off', 'assess', 'enable'], processOf })
  assert.deepEqual(
    groups.map(({ process, lines: own }) => [process, own.map(({ key }) => key)]),
    [
      ['kick-off', ['9', '9']],
      ['assess', ['2', '3', '4', '5']],
      [null, ['1']],
    ],
  )
})
