import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PageView } from '@fairlead/contract'
import type { ElementContent } from 'hast'
import { agendaItem, pageAgenda } from './page-agenda.ts'

test('the agenda of a page is that of the step, with how long its items take', () => {
  const at = { line: 1, column: 1 }
  const item = (value: string): ElementContent => ({
    type: 'element',
    tagName: 'li',
    properties: {},
    children: [{ type: 'text', value }],
  })
  const items = [item('Goal (10 min)'), item('Scope')]
  const list: ElementContent = { type: 'element', tagName: 'ul', properties: {}, children: items }
  const blocks: PageView['blocks'] = [
    { kind: 'heading', depth: 3, text: 'Hold it', anchor: 'hold', step: 'p:hold', ...at },
    { kind: 'prose', tree: { type: 'root', children: [list] }, ...at },
  ]
  assert.deepEqual(pageAgenda({ blocks }, 'p:hold'), [
    { title: 'Goal', minutes: 10 },
    { title: 'Scope', minutes: null },
  ])
  assert.deepEqual(pageAgenda({ blocks }, 'p:none'), [])
})

test('how long an item takes is read where it is said at the end', () => {
  const minutes = (text: string) => agendaItem(text)[0]?.minutes
  const texts = ['A (15 min)', 'A (5 minutes)', '目标（20 分钟）', 'A (15)', 'In 5 min']
  assert.deepEqual(texts.map(minutes), [15, 5, 20, null, null])
  assert.deepEqual(agendaItem(' (5 min)'), [])
})
