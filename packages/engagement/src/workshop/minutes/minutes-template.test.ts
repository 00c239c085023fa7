import assert from 'node:assert/strict'
import { test } from 'node:test'
import { noteTree } from '@fairlead/playbook'
import fc from 'fast-check'
import { markdownText } from './markdown-text.ts'
import { type KnownOfSession, minutesTemplate } from './minutes-template.ts'

const seed = 20261129

const known: KnownOfSession = {
  title: 'Kick-off',
  customer: 'Contoso',
  session: {
    ...{ start: '2026-03-02T09:00:00.000Z', minutes: 90, timeZone: 'Europe/Berlin' },
    ...{ place: 'Room 7', link: 'https://meet.example/7', host: 'bo' },
  },
  host: 'Bo',
  attendees: [
    { name: 'Ada', party: 'customer' },
    { name: 'Dan', party: 'team' },
  ],
  agenda: [
    { title: 'Goals', minutes: 15 },
    { title: 'Mail flow', minutes: null },
  ],
  decisions: ['Start with mail'],
  actions: [
    { name: 'Ask the auditor', owner: 'Dan', due: '2026-03-09' },
    { name: 'Tell Ada', owner: null, due: null },
  ],
}

test('[E108] a template says what is known of the session, in English', () => {
  assert.equal(
    minutesTemplate(known, 'en-GB'),
    `# Kick-off

- **Customer**: Contoso
- **When**: 2026-03-02 10:00–11:30 (Europe/Berlin)
- **Where**: Room 7 · <https://meet.example/7>
- **Host**: Bo

## Attendees

- Ada (customer)
- Dan (team)

## Agenda

1. Goals (15 min)
2. Mail flow

## Decisions

- Start with mail

## Actions

- Ask the auditor (Dan, 2026-03-09)
- Tell Ada
`,
  )
})

test('[E108] and in Chinese; what is not known has an empty place to be written in', () => {
  const session = { ...known.session, minutes: 1440, place: null, link: null }
  const nothing = { attendees: [], agenda: [], decisions: [], actions: [] }
  assert.equal(
    minutesTemplate({ ...known, ...nothing, session }, 'zh-Hans'),
    `# Kick-off

- **客户**：Contoso
- **时间**：2026-03-02 10:00–2026-03-03 10:00（Europe/Berlin）
- **主持人**：Bo

## 参会人

-

## 议程

-

## 决定

-

## 行动项

-
`,
  )
})

test('[E108] in another language it is in English', () => {
  assert.equal(minutesTemplate(known, 'fr'), minutesTemplate(known, 'en'))
})

type Tree = ReturnType<typeof noteTree> | ReturnType<typeof noteTree>['children'][number]

function textOf(node: Tree): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(textOf).join('') : ''
}

function tagsOf(node: Tree): readonly string[] {
  const own = node.type === 'element' ? [node.tagName] : []
  // An address leads where it says, and is read as it was written.
  if (own[0] === 'a') return []
  return 'children' in node ? [...own, ...node.children.flatMap(tagsOf)] : own
}

const anyLine = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '*',
        '_',
        '**',
        '`',
        '[',
        ']',
        '(',
        ')',
        '<',
        '>',
        '!',
        '#',
        '\\',
        '~',
        '|',
        '&amp;',
        '&',
        '&#35;',
      ),
      fc.constantFrom(
        '-',
        '+',
        '1.',
        '2)',
        '=',
        '- [ ] ',
        ' ',
        ' #',
        '##',
        'https://example.org',
        'www.example.org',
        '@',
      ),
      fc.constantFrom(
        'a',
        'b c',
        'mail@example.org',
        '客户',
        '[^1]',
        '<b>',
        '---',
        '```',
        '{#id}',
        ':::',
        '$x$',
        '1',
        '/',
      ),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) =>
    parts
      .join('')
      .replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, '')
      .trim(),
  )
  // What is written at an address without a space is read as a part of it.
  .filter(
    (line) => line !== '' && line === line.normalize() && !/(?:https?:\/\/|www\.|@)\S*[^a-z0-9\s./@]|\S@/.test(line),
  )

test(`[E108] no line means anything but itself, in a heading and in a list (seed ${seed})`, () => {
  fc.assert(
    fc.property(anyLine, (line) => {
      const heading = noteTree(`# ${markdownText(line)}`)
      assert.deepEqual(tagsOf(heading), ['h1'], line)
      assert.equal(textOf(heading), line)
      const [list] = noteTree(`- ${markdownText(line)} (team)`).children
      assert.ok(list !== undefined)
      assert.deepEqual(tagsOf(list), ['ul', 'li'], line)
      assert.equal(textOf(list).trim(), `${line} (team)`)
    }),
    { seed, numRuns: 3000 },
  )
})
