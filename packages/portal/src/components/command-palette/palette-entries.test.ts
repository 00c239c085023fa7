import assert from 'node:assert/strict'
import { test } from 'node:test'
import { choiceEntries, commandSections, type PaletteSection, recentEntries } from './palette-entries.ts'

const run = () => undefined
const create = { id: 'create', title: 'New engagement', section: 'Engagements', shortcut: 'c', keywords: ['add'], run }
const go = { id: 'go', title: 'Go to engagement…', section: 'Go to', question: 'Which?', choices: async () => [] }
const dark = { id: 'dark', title: 'Dark colours', section: 'Look', run }
const commands = [create, go, dark]

function shown(sections: readonly PaletteSection[]): readonly string[] {
  return sections.map(({ name, entries }) => `${name}: ${entries.map(({ id }) => id).join()}`)
}

test('nothing typed shows every command under its section, in the order in which they are there', () => {
  assert.deepEqual(shown(commandSections(commands, { text: '' })), ['Engagements: create', 'Go to: go', 'Look: dark'])
})

test('what was typed narrows them down, the best first; a keyword finds as well', () => {
  assert.deepEqual(shown(commandSections(commands, { text: 'go' })), ['Go to: go'])
  assert.deepEqual(shown(commandSections(commands, { text: 'eng' })), ['Engagements: create', 'Go to: go'])
  assert.deepEqual(shown(commandSections(commands, { text: 'add' })), ['Engagements: create'])
  assert.deepEqual(shown(commandSections(commands, { text: 'nothing' })), [])
})

test('what was run last is offered again where it is there', () => {
  const recent = [
    { command: 'go', choice: { id: 'e1', title: 'Nordwind' } },
    { command: 'gone', choice: null },
    { command: 'create', choice: { id: 'e1', title: 'no choice of it' } },
    { command: 'dark', choice: null },
  ]
  assert.deepEqual(
    recentEntries(commands, recent).map(({ title, detail }) => [title, detail]),
    [
      ['Nordwind', 'Go to engagement…'],
      ['Dark colours', null],
    ],
  )
})

test('of many choices the best are shown, as many as can be looked through', () => {
  const choices = Array.from({ length: 400 }, (_, n) => ({ id: `${n}`, title: `Customer ${n}`, run }))
  assert.equal(choiceEntries(go, choices, { text: '' }).length, 50)
  assert.equal(choiceEntries(go, choices, { text: 'customer 39' })[0]?.title, 'Customer 39')
})
