import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PageView } from '@fairlead/contract'
import type { ElementContent } from 'hast'
import { aRoutedRelease } from '../../../test/routing.fixture.ts'
import { guidanceOnPage } from './guidance-on-page.ts'

const [table] = aRoutedRelease().decisions

function element(tagName: string, children: ElementContent[], properties = {}): ElementContent {
  return { type: 'element', tagName, properties, children }
}

const text = (value: string): ElementContent => ({ type: 'text', value })

function aPage(line: number): PageView {
  const link = element('a', [element('strong', [text('the guide')])], { href: 'https://a.example' })
  const cells = [element('td', [text('-')]), element('td', [text('Read '), link, text('\nfirst.')])]
  const row = element('table', [element('tbody', [element('tr', cells)])])
  return {
    file: 'en/whom-to-ask.md',
    language: 'en',
    blocks: [
      {
        kind: 'labels',
        labels: [{ kind: 'decision-table', name: 'Decision Table', values: ['Whom to ask'] }],
        line,
        column: 1,
      },
      { kind: 'prose', tree: { type: 'root', children: [row as never] }, line: line + 2, column: 1 },
    ],
  }
}

test('guidance has the links that its cell has on the page', () => {
  assert.ok(table)
  assert.deepEqual(guidanceOnPage(aPage(9), table, 'Read the guide first.'), [
    { text: 'Read ', href: null },
    { text: 'the guide', href: 'https://a.example' },
    { text: '\nfirst.', href: null },
  ])
})

test('a cell that reads otherwise, and a page that has the table elsewhere, are none', () => {
  assert.ok(table)
  assert.equal(guidanceOnPage(aPage(9), table, 'Read it'), null)
  assert.equal(guidanceOnPage(aPage(30), table, 'Read the guide first.'), null)
  assert.equal(guidanceOnPage({ ...aPage(9), language: 'fr' }, table, 'Read the guide first.'), null)
})
