import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setupI18n } from '@lingui/core'
import { filterWords } from './filter-words.ts'

const i18n = setupI18n({ locale: 'en', messages: { en: {} } })
const choices = ['Complete', 'Cancelled', 'Warning'].map((name) => ({ value: name.toLowerCase(), name }))
const state = { id: 'state', name: 'State', kind: 'choice', choices } as const
const due = { id: 'due', name: 'Due', kind: 'day' } as const

test('a filter is told by the names of its first values and how many more there are', () => {
  const values = ['complete', 'cancelled', 'warning']
  assert.equal(filterWords(i18n, { field: 'state', operator: 'is', values }, state), 'State: Complete, Cancelled +1')
  const gone = { field: 'state', operator: 'is-not', values: ['gone'] } as const
  assert.equal(filterWords(i18n, gone, state), 'State: not gone')
})

test('a day is written as the language writes it, and what is none as it stands', () => {
  const from = { field: 'due', operator: 'from', values: ['2026-12-01'] } as const
  assert.equal(filterWords(i18n, from, due), 'Due: from Dec 1, 2026')
  assert.equal(filterWords(i18n, { ...from, operator: 'before', values: ['soon'] }, due), 'Due: before soon')
})
