import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ReleaseView } from '@fairlead/contract'
import { setupI18n } from '@lingui/core'
import { scopeInWords } from './scope-in-words.ts'

const services = [
  { id: 'core', name: { en: 'Core', 'zh-CN': '核心' }, always: true },
  { id: 'mail', name: { en: 'Mail', 'zh-CN': '邮件' }, always: false },
]
const release = { languages: ['en', 'zh-CN'], services } as unknown as ReleaseView
const english = setupI18n({ locale: 'en', messages: { en: {} } })
const chinese = setupI18n({ locale: 'zh-CN', messages: { 'zh-CN': {} } })

test('a scope is told by the services that not every scope has, in the language of the portal', () => {
  assert.equal(scopeInWords(['core', 'mail'], release, english), 'Mail')
  assert.equal(scopeInWords(['core', 'mail'], release, chinese), '邮件')
})

test('a long scope is cut, and what the release does not know stands for itself', () => {
  assert.equal(scopeInWords(['mail', 'a', 'b', 'c', 'd'], release, english), 'Mail, a, b +2')
  assert.equal(scopeInWords(['mail'], undefined, english), 'mail')
})
