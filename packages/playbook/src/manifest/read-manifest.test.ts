import assert from 'node:assert/strict'
import { test } from 'node:test'
import { page } from '../check/rule.ts'
import { readManifest } from './read-manifest.ts'

function said(text: string): readonly string[] {
  return readManifest('playbook.yaml', text).diagnostics.map(
    ({ code, message, span }) => `${code} ${span.start.line}:${span.start.column} ${message}`,
  )
}

test('[P82] what does not fit the schema is said with its path, what was found and what was expected', () => {
  const cases: [string, readonly string[]][] = [
    ['title: 3', ['FL0802 1:8 Unexpected value 3 at title, expected a mapping.']],
    ['title: { en: "" }', ['FL0802 1:14 Unexpected empty text at title.en, expected text that is not empty.']],
    ['roles: [a]', ['FL0802 1:8 Unexpected list at roles, expected a mapping.']],
    ['- a', ['FL0802 1:1 Unexpected list at the top of the manifest, expected a mapping.']],
    ['gates: { 5: {} }', ['FL0802 1:13 Unexpected nothing at gates.5.process, expected text.']],
    ['facts: { a: { type: number } }', ['FL0802 1:13 Unexpected nothing at facts.a.label, expected a mapping.']],
    [
      'facts: { a: { type: day, label: { en: A } } }',
      [
        'FL0802 1:21 Unexpected text "day" at facts.a.type, expected one of: number, money, date, text, choice, set, yes-no.',
      ],
    ],
    [
      'facts: { Seats: { type: date, label: { en: A } } }',
      ['FL0802 1:10 Unexpected key "Seats" at facts.Seats, expected a name of small letters, digits and underscores.'],
    ],
    [
      'constants: { many: -1, few: true }',
      [
        'FL0802 1:20 Unexpected value -1 at constants.many, expected a whole number, 0 or more.',
        'FL0802 1:29 Unexpected value true at constants.few, expected a number or text.',
      ],
    ],
    [
      page('tasks:', '  "5":', '    kind: worshop'),
      [
        'FL0802 3:11 Unexpected text "worshop" at tasks.5.kind, expected one of: plain, workshop, questionnaire, request, document, site.',
      ],
    ],
    [
      page('processes:', '  a: { step: {}, replace: [] }'),
      [
        'FL0802 2:8 Unexpected key "step" at processes.a.step, expected one of: steps, outcomes, replaces. Did you mean "steps"?',
        'FL0802 2:18 Unexpected key "replace" at processes.a.replace, expected one of: steps, outcomes, replaces. Did you mean "replaces"?',
      ],
    ],
    [
      'facts: { a: { type: number, label: { en: A }, units: { en: a } } }',
      [
        'FL0802 1:47 Unexpected key "units" at facts.a.units, expected one of: type, label, help, unit, currency, choices. Did you mean "unit"?',
      ],
    ],
  ]
  for (const [text, expected] of cases) assert.deepEqual(said(text), expected)
})

test('[P83] a key that every object has, one that merges, and one that is no text are refused at the key', () => {
  for (const key of ['__proto__', '"__proto__"', 'constructor', 'prototype', '<<', '[a]', 'null']) {
    const found = said(page('roles:', `  ${key}: { name: { en: A } }`))
    assert.equal(found.length, 1, key)
    assert.match(found[0] ?? '', /^FL0802 2:3 Unexpected key .* expected another key/)
  }
})

test('[P83] a key that stands twice, be it text or a number, is a finding at the second', () => {
  assert.deepEqual(said(page('tasks:', '  20: {}', '  "20": {}')), [
    'FL0809 3:3 Unexpected second "20", expected every key once: 20 and "20" are the same key.',
  ])
  assert.match(said(page('tasks:', '  20: {}', '  20: {}'))[0] ?? '', /^FL0809 3:3 /)
})

test('[P83] nothing of a manifest that has a finding is in force, and a manifest is read in time', () => {
  const { manifest } = readManifest('playbook.yaml', page('title: { en: A }', 'rolls: {}'))
  assert.deepEqual(manifest.title, undefined)
  const tasks = Array.from({ length: 5000 }, (_, index) => `  "${index}": { kind: nope }`)
  const { diagnostics, spanOf } = readManifest('playbook.yaml', page('tasks:', ...tasks))
  assert.equal(diagnostics.length, 100)
  assert.equal(spanOf(['tasks', '4999', 'kind']).start.line, 5001)
})

test('[P83] nesting without end and aliases without end end', () => {
  for (const text of ['['.repeat(20_000), '{a: '.repeat(20_000), `${'- '.repeat(5_000)}a`, page('a: &a', '  b: *a')]) {
    assert.ok(said(text).length > 0, text.slice(0, 20))
  }
})

test('[P82] the place of a value is all of it, and of what is missing the nearest that is there', () => {
  const text = "tasks:\n  '10': { condition: seats > 5 }\n"
  const { spanOf, keyOf } = readManifest('playbook.yaml', text)
  const words = ({ start, end }: ReturnType<typeof spanOf>) => text.slice(start.offset, end.offset)
  assert.equal(words(spanOf(['tasks', '10', 'condition'])), 'seats > 5')
  assert.equal(words(keyOf(['tasks', '10', 'condition'])), 'condition')
  assert.equal(words(spanOf(['tasks', '10', 'due'])), '{ condition: seats > 5 }')
})
