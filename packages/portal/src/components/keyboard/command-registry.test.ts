import assert from 'node:assert/strict'
import { test } from 'node:test'
import { CommandRegistry } from './command-registry.ts'

function aCommand(id: string, title = id) {
  return { id, title, section: 'Here', run: () => undefined }
}

function titles(registry: CommandRegistry): readonly string[] {
  return registry.commands().map(({ title }) => title)
}

test('the commands of a screen come before those of its frame whoever was first, and go with it', () => {
  const registry = new CommandRegistry()
  const screen = {}
  registry.set(screen, { from: 'screen', commands: [aCommand('create', 'create here')] })
  registry.set({}, { from: 'frame', commands: [aCommand('create'), aCommand('help')] })
  assert.deepEqual(titles(registry), ['create here', 'help'])
  registry.delete(screen)
  assert.deepEqual(titles(registry), ['create', 'help'])
})

test('a part that says anew what it has keeps its place', () => {
  const registry = new CommandRegistry()
  const first = {}
  registry.set(first, { from: 'screen', commands: [aCommand('a')] })
  registry.set({}, { from: 'screen', commands: [aCommand('b')], notes: [{ section: '', title: 'Next', keys: ['j'] }] })
  registry.set(first, { from: 'screen', commands: [aCommand('a', 'a again')] })
  assert.deepEqual(titles(registry), ['a again', 'b'])
  assert.deepEqual(
    registry.notes().map(({ title }) => title),
    ['Next'],
  )
})

test('whoever looks is told of a change, and sees the same list until there is one', () => {
  const registry = new CommandRegistry()
  let told = 0
  const leave = registry.subscribe(() => {
    told += 1
  })
  const before = registry.commands()
  assert.equal(registry.commands(), before)
  registry.set({}, { from: 'screen', commands: [aCommand('a')] })
  assert.equal(told, 1)
  assert.notEqual(registry.commands(), before)
  leave()
  registry.delete({})
  assert.equal(told, 1)
})
