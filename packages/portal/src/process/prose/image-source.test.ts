import assert from 'node:assert/strict'
import { test } from 'node:test'
import { imageSource } from './image-source.ts'

test('an image is loaded only from the page itself or from the portal', () => {
  assert.equal(imageSource('data:image/png;base64,AAAA').kind, 'shown')
  assert.equal(imageSource('/media/x.png').kind, 'shown')
})

test('an image of another server becomes a link to it', () => {
  assert.deepEqual(imageSource('https://example.org/x.png'), { kind: 'linked', href: 'https://example.org/x.png' })
  assert.deepEqual(imageSource('//example.org/x.png'), { kind: 'linked', href: 'https://example.org/x.png' })
})

test('what is neither is only its text', () => {
  for (const src of [
    'media/x.png',
    'data:image/svg+xml;base64,AAAA',
    'data:text/html,x',
    '/\\example.org/x',
    'x:y',
    '',
  ]) {
    assert.deepEqual(imageSource(src), { kind: 'text' }, src)
  }
})
