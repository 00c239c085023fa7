import assert from 'node:assert/strict'
import { test } from 'node:test'
import { agendaDraft, agendaMinutes, draftedAgenda, isMinutes, withAgendaChange } from './agenda-draft.ts'

const agenda = [
  { title: 'Goal', minutes: 10 },
  { title: 'Scope', minutes: null },
  { title: 'Dates', minutes: 20 },
]
const draft = agendaDraft(agenda)
const titles = (items: typeof draft) => items.map(({ title }) => title)

test('a draft that nobody changes says what the agenda says', () => {
  assert.deepEqual(draftedAgenda(draft), agenda)
  assert.equal(agendaMinutes(agenda), 30)
})

test('items change places, and the ends stay ends', () => {
  assert.deepEqual(titles(withAgendaChange(draft, { kind: 'move', id: 2, by: -1 })), ['Goal', 'Dates', 'Scope'])
  assert.deepEqual(titles(withAgendaChange(draft, { kind: 'move', id: 0, by: 1 })), ['Scope', 'Goal', 'Dates'])
  assert.deepEqual(titles(withAgendaChange(draft, { kind: 'move', id: 0, by: -1 })), titles(draft))
  assert.deepEqual(titles(withAgendaChange(draft, { kind: 'move', id: 2, by: 1 })), titles(draft))
})

test('items are added after another or at the end, with names of their own, written and removed', () => {
  const added = withAgendaChange(draft, { kind: 'add', after: 0 })
  assert.deepEqual(titles(added), ['Goal', '', 'Scope', 'Dates'])
  const id = added[1]?.id ?? -1
  assert.equal(
    draft.some((item) => item.id === id),
    false,
  )
  const written = withAgendaChange(added, { kind: 'write', id, text: { title: ' Risks ', minutes: '5' } })
  assert.deepEqual(draftedAgenda(written)?.[1], { title: 'Risks', minutes: 5 })
  assert.deepEqual(titles(withAgendaChange(written, { kind: 'remove', id: 1 })), ['Goal', ' Risks ', 'Dates'])
  assert.equal(withAgendaChange([], { kind: 'add', after: null }).length, 1)
})

test('what has no title is left out, and minutes that are none keep it from being sent', () => {
  const blank = withAgendaChange(draft, { kind: 'add', after: null })
  assert.deepEqual(draftedAgenda(blank), agenda)
  assert.equal(draftedAgenda(withAgendaChange(draft, { kind: 'write', id: 1, text: { minutes: 'x' } })), null)
  assert.deepEqual(['', ' 5 ', '1440', '0', '1441', '1.5', '-3'].map(isMinutes), [
    true,
    true,
    true,
    false,
    false,
    false,
    false,
  ])
})
