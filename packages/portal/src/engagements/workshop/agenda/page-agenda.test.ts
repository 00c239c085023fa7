import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PageView } from '@fairlead/contract'
import type { ElementContent } from 'hast'
import { agendaItem, pageAgenda } from './page-agenda.ts'

type Block = PageView['blocks'][number]

const at = { line: 1, column: 1 }
const heading = (depth: number, text: string, step: string | null = null): Block => ({
  kind: 'heading',
  depth,
  text,
  anchor: text,
  step,
  ...at,
})
const item = (text: string, ...more: ElementContent[]): ElementContent => ({
  type: 'element',
  tagName: 'li',
  properties: {},
  children: [{ type: 'text', value: text }, ...more],
})
const list = (...items: ElementContent[]): ElementContent => ({
  type: 'element',
  tagName: 'ul',
  properties: {},
  children: items,
})
const prose = (...nodes: ElementContent[]): Block => ({ kind: 'prose', tree: { type: 'root', children: nodes }, ...at })

test('the agenda is the first list of the step, and of no other', () => {
  const blocks = [
    heading(2, 'Approach'),
    prose(list(item('Before'))),
    heading(3, 'Hold it', 'p:hold'),
    prose(list(item('Goal (10 min)'), item('Scope, people and\n dates'), item('Risks', list(item('inner'))))),
    heading(4, 'Tasks'),
    prose(list(item('Other'))),
    heading(3, 'Next', 'p:next'),
    prose(list(item('Later'))),
  ]
  assert.deepEqual(pageAgenda(blocks, 'p:hold'), [
    { title: 'Goal', minutes: 10 },
    { title: 'Scope, people and dates', minutes: null },
    { title: 'Risks', minutes: null },
  ])
  assert.deepEqual(pageAgenda(blocks, 'p:next'), [{ title: 'Later', minutes: null }])
  assert.deepEqual(pageAgenda(blocks, 'p:none'), [])
})

test('a list below a heading of its own comes before others', () => {
  const blocks = [
    heading(3, 'Hold it', 'p:hold'),
    prose(list(item('Bring a pen'))),
    heading(4, 'Agenda'),
    prose(list(item('Goal'))),
  ]
  assert.deepEqual(pageAgenda(blocks, 'p:hold'), [{ title: 'Goal', minutes: null }])
})

test('how long an item takes is read where it is said at the end', () => {
  const minutes = (text: string) => agendaItem(text)[0]?.minutes
  assert.deepEqual(['A (15 min)', 'A (5 minutes)', '目标（20 分钟）', 'A (15)', 'In 5 min'].map(minutes), [
    15,
    5,
    20,
    null,
    null,
  ])
  assert.deepEqual(agendaItem('  '), [])
})
