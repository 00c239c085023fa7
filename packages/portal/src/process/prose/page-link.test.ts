import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pageLink } from './page-link.ts'

const processes = ['enable-services', 'address-technical-gaps']

test('a relative link to the page of a process leads to the process, whatever language its file names', () => {
  for (const href of [
    'enable-services.md',
    './enable-services.md',
    '../en/Enable-Services.md',
    'enable-services-sc.md',
    'enable-services.de.md',
    'enable-services-zh-cn.md',
    'enable-services.html?view=1',
  ]) {
    assert.deepEqual(pageLink(href, processes), { kind: 'process', process: 'enable-services', anchor: null }, href)
  }
  assert.deepEqual(pageLink('enable-services.md#%E6%A6%82%E8%BF%B0', processes), {
    kind: 'process',
    process: 'enable-services',
    anchor: '概述',
  })
})

test('a fragment stays on the page; a page that the playbook lacks leads nowhere', () => {
  assert.deepEqual(pageLink('#overview', processes), { kind: 'anchor', anchor: 'overview' })
  for (const href of ['other.md', 'enable-services', 'media/enable-services.png', '', '#']) {
    assert.deepEqual(pageLink(href, processes), { kind: 'none' }, href)
  }
})

test('only http, https and mailto lead out', () => {
  for (const href of ['https://example.org/a.md', 'HTTP://example.org', 'mailto:a@example.org']) {
    assert.deepEqual(pageLink(href, processes), { kind: 'external', href }, href)
  }
  assert.deepEqual(pageLink('//example.org/x', processes), { kind: 'external', href: 'https://example.org/x' })
  for (const href of [
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///x.md',
  ]) {
    assert.deepEqual(pageLink(href, processes), { kind: 'none' }, href)
  }
})
