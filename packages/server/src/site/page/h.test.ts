import assert from 'node:assert/strict'
import { test } from 'node:test'
import { h } from './h.ts'

test('[S565] an address that a browser would run, or take for that of another server, is not written', () => {
  const written = (href: string) => /href="([^"]*)"/.exec(String(h('a', { href }, 'x')))?.[1] ?? null
  for (const address of [
    ...[
      'javascript:alert(1)',
      ' javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      'java\nscript:alert(1)',
      '\u0001javascript:x',
    ],
    ...[
      'data:text/html,<script>',
      'vbscript:x',
      'blob:x',
      'file:///etc/passwd',
      '//evil.example',
      '/\\evil.example',
      '\\\\evil',
      '',
    ],
  ]) {
    assert.equal(written(address), null, address)
  }
  for (const address of [
    'https://a.example/?x=1',
    'http://a.example',
    'mailto:a@b.example',
    '/site/plan',
    '#a',
    'a/1-b.pdf',
  ]) {
    assert.equal(written(address), address)
  }
})
