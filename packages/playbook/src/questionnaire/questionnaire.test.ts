import assert from 'node:assert/strict'
import { test } from 'node:test'
import { page } from '../check/rule.ts'
import { compile } from '../compile/compile.ts'
import { readPlaybook } from '../compile/playbook.ts'
import { readManifest } from '../manifest/read-manifest.ts'
import type { Question, Questionnaire } from '../model/questionnaire.ts'
import type { Release } from '../model/release.ts'

const facts = page(
  'facts:',
  '  seats: { type: number, label: { en: Seats, de: Plätze }, unit: { en: seats } }',
  '  region: { type: choice, label: { en: Region }, choices: { emea: { en: Europe }, apac: { en: Asia } } }',
  '  budget: { type: money, currency: EUR, label: { en: Budget } }',
)

function released(pages: Readonly<Record<string, string>>, manifest = facts): Release {
  const files = Object.entries(pages).map(([file, text]) => ({ file, text }))
  const { release, diagnostics } = compile(readPlaybook(files, readManifest('playbook.yaml', manifest)))
  assert.ok(release, JSON.stringify(diagnostics))
  return release
}

function asked(...lines: readonly string[]): Questionnaire {
  const [only, ...others] = released({ 'ask.md': page(...lines) }).questionnaires
  assert.ok(only)
  assert.deepEqual(others, [])
  return only
}

function questionsOf({ sections }: Questionnaire): readonly Question[] {
  return sections.flatMap(({ questions }) => questions)
}

/** The questions of a table under one heading. */
function rows(header: string, ...cells: readonly string[]): readonly Question[] {
  const columns = header.split('|').length - 2
  return questionsOf(asked('# Ask', 'Kind: **Questionnaire**', '## S', header, `|${'-|'.repeat(columns)}`, ...cells))
}

const kinds = [
  ['Kind: **Questionnaire**', '| Id | Question | Type | Required |', 'For Each: **Mailbox**', 'number'],
  ['Art: **Fragebogen**', '| Kennung | Frage | Typ | Pflicht |', 'Für jede: **Mailbox**', 'Zahl'],
  ['種類：**アンケート**', '| キー | 質問 | 型 | 必須 |', '繰り返し：**Mailbox**', '数値'],
  ['Tipo: **Questionário**', '| Chave | Pergunta | Tipo | Obrigatório |', 'Para cada: **Mailbox**', 'número'],
  ['类型：**问卷**', '| 标识 | 问题 | 类型 | 必填 |', '逐项填写：**Mailbox**', '数字'],
  ['Tipo: **Cuestionario**', '| Clave | Pregunta | Tipo | Obligatorio |', 'Por cada: **Mailbox**', 'número'],
] as const

for (const [kind, header, forEach, type] of kinds) {
  test(`[P180] a page with ${kind} under its title asks`, () => {
    const questionnaire = asked(
      '# Title',
      '',
      kind,
      '',
      'What it is for.',
      '',
      '## First',
      '',
      'Before the questions.',
      '',
      header,
      '|-|-|-|-|',
      `| size | How large? | ${type} | M |`,
      '',
      '## Without questions',
      '',
      'Text.',
      '',
      '## Second',
      forEach,
      '',
      header,
      '|-|-|-|-|',
      '| name | How is it called? | | O |',
    )
    assert.deepEqual(
      questionnaire.sections.map(({ id, intro, forEach, questions }) => [
        id,
        Object.values(intro).join(),
        Object.values(forEach ?? {}).join(),
        ...questions.map(({ id, definition, required }) => `${id} ${definition.type} ${required}`),
      ]),
      [
        ['first', 'Before the questions.', '', 'size number true'],
        ['second', '', 'Mailbox', 'name text false'],
      ],
    )
  })
}

test('[P180] a page that asks is no process; the same label elsewhere asks nothing', () => {
  const labels = ['Primary Role: **FE**', 'Applies To: **All Services**', '', 'Text.']
  const table = ['| Id | Question |', '|-|-|', '| a | What? |']
  const release = released({
    'ask.md': page('# Ask', 'Kind: **Questionnaire**', '## Step', ...labels, '', ...table),
    'do.md': page('# Do', '## Step', ...labels, '', 'Kind: **Questionnaire**', '', ...table),
  })
  assert.deepEqual(
    release.questionnaires.map(({ id }) => id),
    ['ask'],
  )
  assert.deepEqual(
    release.processes.map(({ id }) => id),
    ['do'],
  )
})

test('[P180] columns stand in any order, and questions of one section in several tables below deeper headings', () => {
  const head = ['# Ask', 'Kind: **Questionnaire**']
  const table = (id: string) => ['| Id | Help | Allowed | Question |', '|-|-|-|-|', `| ${id} | Look. | 1–5 | What? |`]
  const [section, ...others] = asked(...head, '## S', '### One', ...table('a'), '### Two', ...table('b')).sections
  assert.deepEqual(others, [])
  assert.deepEqual(
    section?.questions.map(({ id, least, most, definition }) => [id, least, most, definition.help]),
    [
      ['a', 1, 5, { en: 'Look.' }],
      ['b', 1, 5, { en: 'Look.' }],
    ],
  )
  const bare = asked(...head, '### Deep', ...table('a')).sections
  assert.deepEqual(
    bare.map(({ title }) => title),
    [{ en: 'Deep' }],
  )
})

test('[P181] the first language decides, and a translation brings its words by ids and by order', () => {
  const manifest = `languages: { en: en, de: de }\n${facts}`
  const english = page(
    '# Ask',
    'Kind: **Questionnaire**',
    '## Mail',
    '| Id | Question | Allowed |',
    '|-|-|-|',
    '| size | How much? | 1–5 |',
    '| place | Where? | here / there |',
    '## Files',
    '| Id | Question |',
    '|-|-|',
    '| files | How many? |',
  )
  const german = page(
    '# Fragen',
    'Art: **Fragebogen**',
    '## Dateien',
    '| Kennung | Frage |',
    '|-|-|',
    '| files | Wie viele? |',
    '## Post',
    'Zur Post.',
    '| Kennung | Frage | Erlaubt | Hilfe |',
    '|-|-|-|-|',
    '| place | Wo? | hier / dort | Nachsehen. |',
    '| other | Was noch? | | |',
  )
  const [questionnaire] = released({ 'en/ask.md': english, 'de/ask.md': german }, manifest).questionnaires
  assert.ok(questionnaire)
  assert.deepEqual(
    questionnaire.sections.map(({ id, title, intro }) => [id, title, intro]),
    [
      ['mail', { en: 'Mail', de: 'Post' }, { de: 'Zur Post.' }],
      ['files', { en: 'Files', de: 'Dateien' }, {}],
    ],
  )
  const [size, place, files, ...others] = questionsOf(questionnaire)
  assert.deepEqual(others, [])
  assert.deepEqual(size?.definition.label, { en: 'How much?' })
  assert.deepEqual(place?.definition.help, { de: 'Nachsehen.' })
  assert.deepEqual(place?.definition.type === 'choice' ? place.definition.choices : [], [
    { id: 'here', label: { en: 'here', de: 'hier' } },
    { id: 'there', label: { en: 'there', de: 'dort' } },
  ])
  assert.deepEqual(files?.definition.label, { en: 'How many?', de: 'Wie viele?' })
})

const types: readonly (readonly [cells: string, type: string])[] = [
  ['| money (EUR) | | | |', 'money EUR'],
  ['| Betrag (CHF) | | | |', 'money CHF'],
  ['| 金额（CNY） | | | |', 'money CNY'],
  ['| money | EUR | | |', 'money EUR'],
  ['| several | | x / y | |', 'set'],
  ['| Sí / No | | | |', 'yes-no'],
  ['| | | | Budget |', 'money EUR'],
  ['| | | | region |', 'choice'],
  ['| | | 1–5 | Plätze |', 'number'],
  ['| | | here; there | |', 'choice'],
  ['| | | Yes / No | |', 'yes-no'],
  ['| | | 1–5 | |', 'number'],
  ['| | | from 2026-07-01 | |', 'date'],
  ['| | | at most 200 characters | |', 'text'],
  ['| | GB | | |', 'number'],
  ['| | GB | 1–500 GB | |', 'number'],
  ['| | | | |', 'text'],
]

for (const [cells, type] of types) {
  test(`[P182] the answer to ${cells} is of type ${type}`, () => {
    const [question] = rows('| Id | Question | Type | Unit | Allowed | Fact |', `| it | What? ${cells}`)
    const definition = question?.definition
    assert.equal(definition?.type === 'money' ? `money ${definition.currency}` : definition?.type, type)
  })
}

test('[P184] choices are those of the fact by id or label, else their own, each with an id of its own', () => {
  const choices = (cells: string) => {
    const [question] = rows('| Id | Question | Type | Allowed | Fact |', `| it | Where? ${cells}`)
    return question !== undefined && 'choices' in question.definition
      ? question.definition.choices.map(({ id }) => id)
      : null
  }
  assert.deepEqual(choices('| | | Region |'), ['emea', 'apac'])
  assert.deepEqual(choices('| | Asia / emea | Region |'), ['apac', 'emea'])
  assert.deepEqual(choices('| choice | A b / a-b / 是；否 | |'), ['a-b-a-b-是', '否'])
  assert.deepEqual(choices('| choice | A b; a-b; ?; ! | |'), ['a-b', 'a-b-1', 'choice', 'choice-1'])
})

test('[P185] a condition asks for facts, constants, earlier answers and those of its own row', () => {
  const manifest = `${facts}constants: { many: 500 }\n`
  const text = page(
    '# Ask',
    'Kind: **Questionnaire**',
    '## Groups',
    'For Each: **Group**',
    'Condition: **seats >= many**',
    '',
    '| Id | Question | Type | Condition |',
    '|-|-|-|-|',
    '| people | How many? | number | |',
    '| when | When? | date | people > 5 |',
    '## Rest',
    '| Id | Question | Type | Condition |',
    '|-|-|-|-|',
    '| archives | Are there any? | yes/no | region == "emea" |',
    '| volume | How much? | number | archives |',
    '| why | Why? | text | people > 5 |',
    '| late | Why so late? | text | late == "x" |',
  )
  const [questionnaire] = released({ 'ask.md': text }, manifest).questionnaires
  assert.ok(questionnaire)
  assert.deepEqual(
    questionsOf(questionnaire).map(({ id, condition }) => `${id}: ${condition?.text ?? '-'}`),
    [
      'people: seats >= 500',
      'when: (seats >= 500) && (people > 5)',
      'archives: region == "emea"',
      'volume: (archives) && (region == "emea")',
      'why: -',
      'late: -',
    ],
  )
})

test('[P185] a question is asked only of those who are asked for the answers that it cannot do without', () => {
  const read = rows(
    '| Id | Question | Type | Condition |',
    '| a | Is it so? | yes/no | seats > 9 |',
    '| b | How many? | number | a |',
    '| c | When? | date | b > 5 && seats > 9 |',
    '| d | Why? | text | b > 5 \\|\\| a |',
    '| e | Why? | text | !(b > 5 \\|\\| a) |',
    '| f | Why? | text | !a |',
    '| g | Why? | text | b + 1 > 5 |',
    '| h | Why? | text | a && seats > 9 |',
  )
  assert.deepEqual(
    read.map(({ id, condition }) => `${id}: ${condition?.text}`),
    [
      'a: seats > 9',
      'b: (a) && (seats > 9)',
      'c: (b > 5 && seats > 9) && ((a) && (seats > 9))',
      'd: b > 5 || a',
      'e: !(b > 5 || a)',
      'f: (!a) && (seats > 9)',
      'g: (b + 1 > 5) && ((a) && (seats > 9))',
      'h: a && seats > 9',
    ],
  )
})

test('[P187] an answer becomes a fact that can have it, and none of a section that repeats', () => {
  const header = '| Id | Question | Type | Fact |'
  const became = rows(
    header,
    '| a | How many? | | Plätze |',
    '| b | How many? | text | seats |',
    '| c | How much? | money (USD) | Budget |',
    '| d | Where? | several | region |',
    '| region | Where? | | region |',
  )
  assert.deepEqual(
    became.map(({ id, fact }) => [id, fact]),
    [
      ['a', 'seats'],
      ['b', null],
      ['c', null],
      ['d', null],
      ['region', 'region'],
    ],
  )
  const head = ['# Ask', 'Kind: **Questionnaire**', '## S', 'For Each: **Group**', '']
  const [repeated] = questionsOf(asked(...head, header, '|-|-|-|-|', '| a | How many? | | seats |'))
  assert.deepEqual([repeated?.fact, repeated?.definition.type], [null, 'text'])
})

test('[P188] a task sends what the manifest names, else what its name links to, and is then of kind questionnaire', () => {
  const row = (id: string, name: string, kind = '') => `| ${id} | ${name} | M | FE | Mail | ${kind} |`
  const link = 'Send the [questions](../en/ask.md#part)'
  const release = released(
    {
      'ask.md': page('# Ask', 'Kind: **Questionnaire**', '## S', '| Id | Question |', '|-|-|', '| a | What? |'),
      'empty.md': page('# Ask', 'Kind: **Questionnaire**', '', 'Nothing.'),
      'do.md': page(
        '# Do',
        '## Send',
        '| Id | Name | M/O | Role | Services | Kind |',
        '|-|-|-|-|-|-|',
        row('1', link),
        row('2', link, 'Workshop'),
        row('3', link),
        row('4', 'Send it'),
        row('5', 'Send it'),
        row('6', 'Send it', 'Questionnaire'),
        row('7', '[Empty](empty.md)'),
        row('8', '[Web](https://example.org/ask.md)'),
      ),
    },
    page(
      'processes: { do: { steps: { send: { title: { en: Send }, kind: document } } } }',
      'tasks: { "3": { kind: request }, "4": { questionnaire: ask }, "5": { questionnaire: lost } }',
    ),
  )
  const tasks = release.processes.flatMap(({ steps }) => steps.flatMap((step) => step.tasks))
  assert.deepEqual(
    tasks.map(({ id, kind, questionnaire }) => `${id} ${kind} ${questionnaire ?? '-'}`),
    [
      '1 questionnaire ask',
      '2 workshop -',
      '3 request -',
      '4 questionnaire ask',
      '5 questionnaire -',
      '6 questionnaire -',
      '7 questionnaire -',
      '8 document -',
    ],
  )
})

test('[P189] a condition that the bars of an "or" part into cells is read as it was meant, with what follows it', () => {
  const header = '| Id | Question | Condition | Help |'
  const read = rows(
    header,
    '| a | Why? | seats > 9 || seats < 5 || seats == 7 | Say it. |',
    '| b | Why? | seats > 9 \\|\\| seats < 5 | Say it. |',
    '|c|Why?||Say it.|',
    '| d | Why? || Say it. |',
    '| e | Why? |',
  )
  assert.deepEqual(
    read.map(({ id, condition, definition }) => `${id} ${condition?.text ?? '-'} ${definition.help?.en ?? '-'}`),
    [
      'a seats > 9 || seats < 5 || seats == 7 Say it.',
      'b seats > 9 || seats < 5 Say it.',
      'c - Say it.',
      'd - Say it.',
      'e - -',
    ],
  )
})
