import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readPage } from '../reader/read-page.ts'
import { changeLogClaims } from './change-log-claims.ts'

function removed(language: string, change: string): Readonly<Record<string, boolean>> {
  const text = `# A\n\n## Change Log\n\n| Date | Change |\n|-|-|\n| 1/31/2025 | ${change} |\n`
  const claims = changeLogClaims(readPage({ file: 'a.md', text }, language))
  return Object.fromEntries([...claims].map(({ id, isRemoval }) => [id, isRemoval]))
}

test('the verb next to an id says what was done, in six languages', () => {
  assert.deepEqual(removed('en', 'Deprecated task 4102, renamed task 3143'), { 4102: true, 3143: false })
  assert.deepEqual(removed('en', 'Added tasks 4090, 4091 and removed 4092'), { 4090: false, 4091: false, 4092: true })
  assert.deepEqual(removed('de', 'Aufgabe 4102 entfernt, Aufgabe 3143 umbenannt'), { 4102: true, 3143: false })
  assert.deepEqual(removed('ja', 'タスク 4102 を削除し、タスク 3143 を追加'), { 4102: true, 3143: false })
  assert.deepEqual(removed('pt', 'Tarefa 3143 renomeada; removida a tarefa 4102'), { 4102: true, 3143: false })
  assert.deepEqual(removed('es', 'Se eliminó la tarea 4102 y se agregó la tarea 3143'), { 4102: true, 3143: false })
  assert.deepEqual(removed('zh-CN', '弃用了任务 4102，重命名了任务 3143'), { 4102: true, 3143: false })
})

test('a year is no task', () => {
  assert.deepEqual(removed('en', 'Names of 2019, as on 1/31/4011 and 4012 年'), {})
})
