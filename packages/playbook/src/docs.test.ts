import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { check } from './check/check.ts'
import { compile } from './compile/compile.ts'
import { readPlaybook } from './compile/playbook.ts'
import { compileCondition } from './condition/compile-condition.ts'
import { conditionScope } from './condition/condition-scope.ts'
import { evaluateCondition } from './condition/evaluate-condition.ts'
import { routeFor } from './decision/routing/route-for.ts'
import { readManifest } from './manifest/read-manifest.ts'
import type { KnownFacts } from './model/fact.ts'
import { readPage } from './reader/read-page.ts'

const text = readFileSync(new URL('../../../docs/playbook-language.md', import.meta.url), 'utf8')
const examples = new Map(
  [...text.matchAll(/^```\w+ (\S+)\n(.*?)^```$/gms)].map(([, file = '', body = '']) => [file, body]),
)
const pages = [...examples].filter(([file]) => file.endsWith('.md')).map(([file, body]) => ({ file, text: body }))
const manifest = readManifest('playbook.yaml', examples.get('playbook.yaml') ?? '')

test('[P44] the examples of the reference are a playbook without findings', () => {
  assert.deepEqual(
    [...examples.keys()],
    ['kick-off.md', 'playbook.yaml', 'move-mail.md', 'who-helps.md', 'whom-to-ask.md', 'what-moves.md'],
  )
  assert.deepEqual(check(readPlaybook(pages, manifest), { today: '2026-11-22' }), [])
})

test('[P44] the examples of the reference compile to what it says of them', () => {
  const { release } = compile(readPlaybook(pages, manifest))
  const processes = release?.processes ?? []
  const steps = processes.flatMap((process) => process.steps)
  assert.deepEqual(
    steps.map(({ id, condition, tasks }) => [id, condition?.text ?? null, tasks.map((task) => task.id).join()]),
    [
      ['kick-off:agree-on-the-date', null, '11,12,13'],
      ['kick-off:site-visit', "'on-site' in wishes", 'kick-off:site-visit'],
      ['kick-off:close', null, '19'],
      ['move-mail:train', '!trained', 'move-mail:train'],
      ['move-mail:move', null, '21'],
    ],
  )
  assert.deepEqual(
    steps.flatMap(({ tasks }) =>
      tasks.map(({ id, kind, per, due, replaces }) => [
        id,
        kind,
        per,
        due === null ? null : [...Object.values(due.anchor), due.days].join(' '),
        replaces.join(),
      ]),
    ),
    [
      ['11', 'plain', 'engagement', null, ''],
      ['12', 'plain', 'engagement', null, ''],
      ['13', 'questionnaire', 'engagement', null, ''],
      ['kick-off:site-visit', 'workshop', 'engagement', 'start 14', ''],
      ['19', 'plain', 'engagement', 'task 13 2', ''],
      ['move-mail:train', 'plain', 'service', 'process kick-off 7', ''],
      ['21', 'plain', 'engagement', 'go-live -10', '4,5'],
    ],
  )
  assert.deepEqual(
    steps.flatMap(({ tasks }) => tasks.flatMap(({ condition }) => condition?.text ?? [])),
    ["seats >= 500 || size == 'large'"],
  )
  assert.deepEqual(
    processes[0]?.outcomes.map(({ id, label, next }) => [id, label.en, next]),
    [
      ['move-mail', 'Mail to move', 'move-mail'],
      ['end', 'Nothing to move', null],
    ],
  )
  assert.deepEqual(
    steps.flatMap(({ tasks }) => tasks.flatMap(({ id, gate }) => (gate === null ? [] : [[id, gate.inferred]]))),
    [['19', false]],
  )
  assert.deepEqual(
    release?.roles.map(({ id, party }) => [id, party]),
    [
      ['manager', 'team'],
      ['engineer', 'vendor'],
    ],
  )
})

test('[P44] the types of notes of the reference ask for what it says', () => {
  const { release } = compile(readPlaybook(pages, manifest))
  assert.deepEqual(
    release?.notes.map(({ id, writers, fields }) => [
      id,
      writers.join(),
      fields.map((one) => one.definition.id).join(),
    ]),
    [
      ['progress', '', ''],
      ['status', 'manager', 'light,gist,next'],
    ],
  )
  const [light, gist] = release?.notes[1]?.fields ?? []
  assert.deepEqual([light?.required, gist?.required, gist?.most], [true, false, 255])
})

test('[P44] the cadence of the reference is of notes, a length and a duty as it says', () => {
  const { release } = compile(readPlaybook(pages, manifest))
  assert.deepEqual(
    release?.cadences.map(({ id, notes, every, role, condition }) => [id, notes, every.days, role, condition?.text]),
    [['weekly-status', ['status'], 7, 'manager', 'service_percent < 40 && seats >= 500']],
  )
})

test('[P44] the decision table of the reference decides as its rows say', () => {
  const decisions = compile(readPlaybook(pages, manifest)).release?.decisions
  const table = decisions?.find(({ routing }) => routing === null)
  assert.deepEqual(
    table?.rows.map(({ condition, answers }) => [condition?.text, answers[0]?.en]),
    [
      ['seats >= 500', 'The migration team'],
      ['seats >= 50 && seats <= 499 && !trained', 'An engineer'],
      ['seats >= 50 && seats <= 499 && trained', 'An engineer'],
      ['seats < 50', 'The help desk'],
    ],
  )
})

test('[P44] the routing table of the reference routes as its rows say', () => {
  const { release } = compile(readPlaybook(pages, manifest))
  assert.ok(release)
  const route = (service: string | null, language: string, facts: KnownFacts) => {
    const routed = routeFor(release, { service, role: 'engineer', language }, facts)
    return routed.kind === 'row' ? (routed.answer.team ?? routed.answer.guidance?.en) : routed.kind
  }
  assert.equal(route('mail', 'de', { seats: 500 }), 'movers')
  assert.equal(route('mail', 'ja', { seats: 500 }), 'Ask in English; the movers bring interpreters')
  assert.equal(route('mail', 'ja', { seats: 499 }), 'Follow the guide for small offices')
  assert.equal(route('files', 'de', {}), 'Ask the vendor of the service')
  assert.equal(route(null, 'de', { seats: 5 }), 'unknown')
})

test('[P44] the questionnaire of the reference asks as it says', () => {
  const { questionnaires = [], processes = [] } = compile(readPlaybook(pages, manifest)).release ?? {}
  const tasks = processes.flatMap(({ steps }) => steps.flatMap((step) => step.tasks))
  assert.deepEqual(
    tasks.flatMap(({ id, questionnaire }) => (questionnaire === null ? [] : [[id, questionnaire]])),
    [['13', 'what-moves']],
  )
  assert.deepEqual(
    questionnaires.flatMap(({ sections }) =>
      sections.flatMap(({ forEach, questions }) =>
        questions.map(({ id, definition, least, most, required, condition, fact }) =>
          [forEach?.en, id, definition.type, least, most, required, condition?.text, fact]
            .map((of) => of ?? '-')
            .join(' '),
        ),
      ),
    ),
    [
      '- bought number 1 500000 true - seats',
      '- archives yes-no - - true - -',
      '- volume number 1 - true archives -',
      '- spend money - 10000 false archives -',
      '- when choice - - true - -',
      '- wanted set - - false - wishes',
      'Group of people name text - 100 true bought >= 500 -',
      'Group of people place choice - - true bought >= 500 -',
      'Group of people from date 2026-01-01 - false bought >= 500 -',
    ],
  )
})

test('[P44] without their manifest the examples run, once the page asks for no fact', () => {
  const plain = pages.map(({ file, text: body }) => ({ file, text: body.replace(/^Condition: .*\n/m, '') }))
  const { release, diagnostics } = compile(readPlaybook(plain))
  assert.deepEqual(diagnostics, [])
  const tasks = release?.processes.flatMap(({ steps }) => steps.flatMap((step) => step.tasks)) ?? []
  assert.deepEqual(
    tasks.filter(({ gate }) => gate?.inferred === true).map(({ id }) => id),
    ['19'],
  )
})

test('[P44] every label word of the reference is read as a label, and tells the language where only one has it', () => {
  const [head = '', , ...rows] = text
    .split('\n')
    .filter((line) => /^\| .* \|.* \|.* \|.* \|.* \|.* \|$|^(\|-){1,}/.test(line) && line.split('|').length === 9)
  const languages = head
    .split('|')
    .slice(2, -1)
    .map((cell) => cell.trim())
  assert.deepEqual(languages, ['en', 'de', 'ja', 'pt', 'zh-CN', 'es'])
  assert.equal(rows.length, 10)
  for (const row of rows) {
    const words = row
      .split('|')
      .slice(2, -1)
      .map((cell) => cell.trim())
    for (const [index, word] of words.entries()) {
      const page = readPage({ file: 'a.md', text: `# A\n\n${word}: **x**\n` })
      assert.equal(page.labels.length, 1, word)
      if (words.filter((other) => other === word).length === 1) assert.equal(page.language, languages[index], word)
    }
  }
})

test('[P44] every condition of the reference compiles over the facts of its example', () => {
  const { facts } = compile(readPlaybook(pages, manifest)).release ?? { facts: [] }
  const table = text
    .slice(text.indexOf('### Conditions'), text.indexOf('### What is proved'))
    .split('\n')
    .filter((line) => /^\| (number|money|date|text|choice|set|yes-no) /.test(line))
  const conditions = table.flatMap((line) => [...line.matchAll(/`([^`]+)`/g)].map(([, condition = '']) => condition))
  const known: KnownFacts = {
    ...{ seats: 500, size: 'large', wishes: ['on-site'], trained: true },
    ...{ budget: 5000, go_live: '2026-10-14', country: 'Sweden' },
  }
  const start = { line: 1, column: 1, offset: 0 }
  assert.deepEqual(
    conditions.map((condition) => {
      const compiled = compileCondition(condition, { file: 'a', start, end: start }, conditionScope(facts))
      assert.deepEqual(compiled.diagnostics, [])
      return compiled.condition === null ? null : evaluateCondition(compiled.condition, known, facts).verdict
    }),
    [
      ...['true', 'false', 'true', 'false', 'true', 'false', 'true'],
      ...['true', 'true', 'true', 'true', 'true', 'false'],
    ],
  )
})
