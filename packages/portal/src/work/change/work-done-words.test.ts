import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { WorkItemView } from '@fairlead/contract'
import { setupI18n } from '@lingui/core'
import { catalogue } from '../../../test/catalogue.fixture.ts'
import { anItem } from '../../../test/work-item.fixture.ts'
import { workDoneWords } from './work-done-words.ts'
import { planWork } from './work-plan.ts'
import type { WorkWish } from './work-wish.ts'

const here = anItem({ key: '1' })
const alsoHere = anItem({ key: '2' })
const elsewhere = anItem({ key: '3', engagement: 'e2' })

function said(language: 'en' | 'zh-CN', items: readonly WorkItemView[], wish: WorkWish): string {
  const i18n = setupI18n({ locale: language, messages: { [language]: catalogue(language) } })
  const words = { i18n, person: (id: string) => (id === 'mei' ? '李明华' : id), task: ({ key }: WorkItemView) => key }
  return workDoneWords(words, wish, planWork(items, wish).parts)
}

test('what was done is said of the one task, of several in one place, and of several over engagements', () => {
  const complete: WorkWish = { kind: 'state', to: 'complete', reason: null }
  assert.equal(said('en', [here], complete), '1: Complete')
  assert.equal(said('en', [here, alsoHere], complete), '2 tasks: Complete')
  assert.equal(said('en', [here, alsoHere, elsewhere], complete), '3 tasks in 2 engagements: Complete')
  assert.equal(said('zh-CN', [here, alsoHere, elsewhere], complete), '2 个项目中的 3 项任务：已完成')
})

test('every wish has its words in both languages', () => {
  const given: WorkWish = { kind: 'assign', assignee: 'mei' }
  const waived: WorkWish = { kind: 'waive', reason: 'x', approver: 'mei', until: null }
  const back = anItem({ key: '4', responsible: { person: 'mei', through: 'task' } })
  const asked = anItem({ key: '5', group: 'approve' })
  assert.equal(said('en', [here], given), '1: given to 李明华')
  assert.equal(said('zh-CN', [here], given), '1：已分配给李明华')
  assert.equal(said('en', [back], { kind: 'assign', assignee: null }), '4: taken back')
  assert.equal(said('zh-CN', [back], { kind: 'assign', assignee: null }), '4：已收回')
  assert.equal(said('en', [here], waived), '1: waiver asked of 李明华')
  assert.equal(said('zh-CN', [here], waived), '1：已请李明华批准豁免')
  assert.equal(said('en', [asked], { kind: 'approve' }), '5: waiver approved')
  assert.equal(said('zh-CN', [asked], { kind: 'approve' }), '5：豁免已批准')
})
