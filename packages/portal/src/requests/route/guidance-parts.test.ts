import assert from 'node:assert/strict'
import { test } from 'node:test'
import { guidanceParts } from './guidance-parts.ts'

test('links stand in guidance as Markdown writes them, and as bare addresses', () => {
  assert.deepEqual(guidanceParts('Read [the guide](https://a.example/g), then https://b.example/x.'), [
    { text: 'Read ', href: null },
    { text: 'the guide', href: 'https://a.example/g' },
    { text: ', then ', href: null },
    { text: 'https://b.example/x', href: 'https://b.example/x' },
    { text: '.', href: null },
  ])
  assert.deepEqual(guidanceParts('[页面](plan-migration.md)。'), [
    { text: '页面', href: 'plan-migration.md' },
    { text: '。', href: null },
  ])
})

test('plain guidance is one part, and none has none', () => {
  assert.deepEqual(guidanceParts('Ask [nobody] (yet)'), [{ text: 'Ask [nobody] (yet)', href: null }])
  assert.deepEqual(guidanceParts(''), [])
})
