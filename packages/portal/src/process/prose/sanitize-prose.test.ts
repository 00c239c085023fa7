import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Element, ElementContent, Properties, Root } from 'hast'
import { sanitizeProse } from './sanitize-prose.ts'

function element(tagName: string, properties: Properties = {}, children: ElementContent[] = []): Element {
  return { type: 'element', tagName, properties, children }
}

const text = (value: string) => ({ type: 'text', value }) as const

function clean(...children: Root['children']): Root['children'] {
  return sanitizeProse({ type: 'root', children }).children
}

test('scripts, styles, frames, vector images and raw HTML are gone with all they contain', () => {
  const raw = { type: 'raw', value: '<img src=x onerror=alert(1)>' } as unknown as ElementContent
  const hostile = ['script', 'style', 'iframe', 'object', 'svg', 'math', 'template'].map((name) =>
    element(name, {}, [text('alert(1)')]),
  )
  assert.deepEqual(clean(...hostile, raw), [])
})

test('handlers, classes, ids, styles and targets are dropped, the text stays', () => {
  const properties = {
    onClick: 'alert(1)',
    className: ['x'],
    id: 'root',
    style: 'color:red',
    target: '_self',
    name: 'x',
  }
  assert.deepEqual(clean(element('p', properties, [text('hello')])), [element('p', {}, [text('hello')])])
})

test('an unknown element leaves its text', () => {
  assert.deepEqual(clean(element('marquee', {}, [text('hello')])), [text('hello')])
  assert.deepEqual(clean(element('form', {}, [element('button', {}, [text('go')])])), [text('go')])
})

test('links keep only addresses that a reader may follow', () => {
  const href = (address: string) => {
    const [link] = clean(element('a', { href: address }, [text('x')]))
    return link?.type === 'element' ? (link.properties.href ?? null) : null
  }
  for (const good of ['https://example.org', 'mailto:a@example.org', 'other.md', '#here'])
    assert.equal(href(good), good)
  for (const bad of ['javascript:alert(1)', 'JAVASCRIPT:alert(1)', 'java\nscript:alert(1)', 'data:text/html,x']) {
    assert.equal(href(bad), null, bad)
  }
})

test('an alert keeps its kind, and only a kind that there is', () => {
  const kept = element('div', { dataAlert: 'warning' }, [text('x')])
  assert.deepEqual(clean(kept), [kept])
  assert.deepEqual(clean(element('div', { dataAlert: 'x" onload="' }, [text('x')])), [element('div', {}, [text('x')])])
})

test('a field of a page can be nothing but a box that nobody can tick', () => {
  assert.deepEqual(clean(element('input', { type: 'text', autoFocus: true })), [
    element('input', { type: 'checkbox', disabled: true }),
  ])
})
