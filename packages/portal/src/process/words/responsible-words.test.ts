import assert from 'node:assert/strict'
import { test } from 'node:test'
import { theWords } from '../../../test/words.fixture.ts'
import { responsibleWords } from './responsible-words.ts'

const source = { file: 'playbook.yaml', line: 1, column: 1 }
const index = {
  roles: new Map([['engineer', { id: 'engineer', name: { en: 'Engineer', 'zh-CN': '工程师' }, source }]]),
}

function said(responsible: Parameters<typeof responsibleWords>[2]): readonly string[] {
  return (['en', 'zh-CN'] as const).map((language) => responsibleWords(theWords(language), index, responsible))
}

test('work is somebody’s because it was given to them, or through a role', () => {
  const person = 'mei'
  assert.deepEqual(said({ person, through: 'task' }), ['because the task was given to them', '因为任务分配给了此人'])
  assert.deepEqual(said({ person, through: 'role', role: 'engineer', service: null }), [
    'through the role Engineer',
    '通过角色“工程师”',
  ])
  assert.deepEqual(said({ person, through: 'role', role: 'engineer', service: 'mail' }), [
    'through the role Engineer for Mail',
    '通过 Mail 的角色“工程师”',
  ])
})

test('a role that the playbook does not have is called by its id', () => {
  assert.equal(said({ person: 'mei', through: 'role', role: 'lost', service: null })[0], 'through the role lost')
})
