import assert from 'node:assert/strict'
import { test } from 'node:test'
import { servicesByGroup } from './services-by-group.ts'

const source = { file: 'playbook.yaml', line: 1, column: 1 }
const name = { en: 'x' }
const serviceGroups = ['content', 'devices'].map((id) => ({ id, name, source }))
const aService = (id: string, group: string | null) => ({ id, name, group, always: false, source })

test('services stand under their groups in the order of the playbook, those of no known group last', () => {
  const services = [
    aService('mail', null),
    aService('sites', 'content'),
    aService('chat', 'gone'),
    aService('drive', 'content'),
  ]
  assert.deepEqual(
    servicesByGroup({ serviceGroups }, services).map(({ group, services: some }) => [
      group?.id ?? null,
      some.map(({ id }) => id),
    ]),
    [
      ['content', ['sites', 'drive']],
      [null, ['mail', 'chat']],
    ],
  )
})
