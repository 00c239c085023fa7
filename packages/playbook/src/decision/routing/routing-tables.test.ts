import assert from 'node:assert/strict'
import { test } from 'node:test'
import { check } from '../../check/check.ts'
import { page } from '../../check/rule.ts'
import { compile } from '../../compile/compile.ts'
import { readPlaybook } from '../../compile/playbook.ts'
import { readManifest } from '../../manifest/read-manifest.ts'
import type { Release } from '../../model/release.ts'
import { type Routed, routeFor } from './route-for.ts'

const manifest = page(
  'languages: { en: en, zh-CN: zh-CN, de: de, ja: ja, pt: pt, es: es }',
  'roles:',
  '  expert: { name: { en: Expert, de: Fachfrau }, aliases: [SME] }',
  '  architect: { name: { en: Architect } }',
  'services:',
  '  identity: { name: { en: Identity, zh-CN: 身份 } }',
  '  mail: { name: { en: Mail, zh-CN: 邮件 }, aliases: [Post] }',
  '  base: { name: { en: Base, zh-CN: 基础 }, always: true }',
  'facts:',
  '  seats: { type: number, label: { en: Seats, zh-CN: 席位 }, unit: { en: seats } }',
  'teams:',
  '  identity: { name: { en: Identity experts, zh-CN: 身份专家 }, role: expert, timeZone: Europe/Berlin }',
  '  design:',
  '    name: { en: Architects }',
  '    role: architect',
  '    timeZone: Asia/Shanghai',
  '    clock: { decide: 3bd, accept: 1bd }',
)

const english = [
  '| Service | Role | Language | Seats | Team | Guidance |',
  '|-|-|-|-|-|-|',
  '| Identity, Base | SME | English or German | >= 150 | Identity experts | - |',
  '| Identity, Base | SME | other | >= 150 | - | Ask in English |',
  '| Identity, Base | SME | - | < 150 | - | Read the guide |',
  '| other | Expert | - | - | - | Ask the vendor |',
  '| any | Architect | all | - | design | |',
]

function playbook(...rows: readonly string[]) {
  const text = page('# Ask', '', 'Decision Table: **Whom to ask**', '', ...rows)
  return readPlaybook([{ file: 'en/ask.md', text }], readManifest('playbook.yaml', manifest))
}

function release(...rows: readonly string[]): Release {
  const compiled = compile(playbook(...rows))
  assert.ok(compiled.release, JSON.stringify(compiled.diagnostics))
  return compiled.release
}

const plain = { service: 'identity', role: 'expert', language: 'en' }

function told(routed: Routed): unknown {
  return routed.kind === 'row' ? [routed.row, routed.answer.team, routed.decidedBy.join()] : routed
}

test('[P204] teams are read with their zones and clocks; what is not said of a clock is 5, 2 and 2 business days', () => {
  const { teams } = release(...english)
  assert.deepEqual(
    teams.map(({ id, role, timeZone, clock }) => [id, role, timeZone, clock]),
    [
      ['identity', 'expert', 'Europe/Berlin', { decide: 5, assign: 2, accept: 2 }],
      ['design', 'architect', 'Asia/Shanghai', { decide: 3, assign: 2, accept: 1 }],
    ],
  )
})

test('[P204] a zone that no clock has, and a clock that counts other days, are refused', () => {
  for (const [from, to] of [
    ['Asia/Shanghai', 'Asia/Atlantis'],
    ['Asia/Shanghai', '+08:00'],
    ['3bd', '3d'],
    ['3bd', '3'],
  ] as const) {
    const read = readManifest('playbook.yaml', manifest.replace(from, to))
    assert.deepEqual(
      read.diagnostics.map(({ code }) => code),
      ['FL0802'],
      to,
    )
  }
})

test('[P200] a decision table with a column Team routes, in a playbook that has teams', () => {
  const { decisions } = release(...english)
  const [table] = decisions
  assert.deepEqual(table?.inputs, ['service', 'role', 'language', 'seats'])
  assert.deepEqual(
    table?.routing?.map(({ team, guidance }) => [team, guidance?.en ?? null]),
    [
      ['identity', null],
      [null, 'Ask in English'],
      [null, 'Read the guide'],
      [null, 'Ask the vendor'],
      ['design', null],
    ],
  )
  const others = manifest.slice(0, manifest.indexOf('teams:'))
  const text = page('# Ask', '', 'Decision Table: **Whom to ask**', '', '| Seats | Team |', '|-|-|', '| - | Ana |')
  const compiled = compile(readPlaybook([{ file: 'en/ask.md', text }], readManifest('playbook.yaml', others)))
  assert.equal(compiled.release?.decisions[0]?.routing, null)
})

test('[P201] Service, Role and Language ask of the request, by names and aliases in any language', () => {
  const { decisions } = release(...english)
  assert.deepEqual(
    decisions[0]?.rows.map(({ condition }) => condition?.text),
    [
      "(service == 'identity' || service == 'base') && role == 'expert' && (language == 'en' || language == 'de') && seats >= 150",
      "(service == 'identity' || service == 'base') && role == 'expert' && language != 'en' && language != 'de' && seats >= 150",
      "(service == 'identity' || service == 'base') && role == 'expert' && seats < 150",
      "service != 'identity' && service != 'base' && role == 'expert'",
      "role == 'architect'",
    ],
  )
})

test('[P201] "other" speaks of the rows that are alike up to it', () => {
  const head = ['| Role | Service | Language | Team | Guidance |', '|-|-|-|-|-|']
  const rows = [
    '| SME | Identity | English | identity | |',
    '| SME | Identity | other | - | a |',
    '| SME | other | - | - | b |',
    '| Architect | Mail | German | design | |',
    '| Architect | Mail | other | - | c |',
    '| Architect | other | - | - | d |',
  ]
  const { decisions } = release(...head, ...rows)
  assert.deepEqual(
    decisions[0]?.rows.map(({ condition }) => condition?.text),
    [
      "role == 'expert' && service == 'identity' && language == 'en'",
      "role == 'expert' && service == 'identity' && language != 'en'",
      "role == 'expert' && service != 'identity'",
      "role == 'architect' && service == 'mail' && language == 'de'",
      "role == 'architect' && service == 'mail' && language != 'de'",
      "role == 'architect' && service != 'mail'",
    ],
  )
})

test('[P201] the columns of a routing table are found in six languages', () => {
  const headers = [
    ['Service', 'Role', 'Language', 'Team', 'Guidance'],
    ['Dienst', 'Rolle', 'Sprache', 'Team', 'Anleitung'],
    ['サービス', '役割', '言語', 'チーム', '案内'],
    ['Serviço', 'Função', 'Idioma', 'Equipe', 'Orientação'],
    ['服务', '角色', '语言', '团队', '指引'],
    ['Servicio', 'Rol', 'Idioma', 'Equipo', 'Orientación'],
  ]
  const cells = [
    ['Identity', 'Expert', 'English', 'Identity experts', 'Read'],
    ['identity', 'Fachfrau', 'Englisch', 'identity', 'Lesen'],
    ['Identity', 'SME', '英語', 'identity', '読む'],
    ['Identity', 'SME', 'Inglês', 'identity', 'Ler'],
    ['身份', 'SME', '英语', '身份专家', '阅读'],
    ['Identity', 'SME', 'Inglés', 'identity', 'Leer'],
  ]
  for (const [index, header] of headers.entries()) {
    const row = cells[index] ?? []
    const { decisions } = release(`| ${header.join(' | ')} |`, '|-|-|-|-|-|', `| ${row.join(' | ')} |`)
    const [table] = decisions
    assert.equal(
      table?.rows[0]?.condition?.text,
      "service == 'identity' && role == 'expert' && language == 'en'",
      header.join(),
    )
    assert.deepEqual(table?.routing, [{ team: 'identity', guidance: { en: row[4] } }])
  }
})

test('[P201] where the playbook has a fact of that name the fact is meant', () => {
  const facts = '  language: { type: yes-no, label: { en: Speaks English } }\nteams:'
  const text = page(
    '# Ask',
    '',
    'Decision Table: **Whom**',
    '',
    '| Language | Role | Team |',
    '|-|-|-|',
    '| Yes | SME | identity |',
  )
  const read = readManifest('playbook.yaml', manifest.replace('teams:', facts))
  const compiled = compile(readPlaybook([{ file: 'en/ask.md', text }], read))
  assert.ok(compiled.release, JSON.stringify(compiled.diagnostics))
  assert.deepEqual(compiled.release.decisions[0]?.inputs, ['language', 'role'])
  assert.equal(compiled.release.decisions[0]?.rows[0]?.condition?.text, "language && role == 'expert'")
  assert.deepEqual(told(routeFor(compiled.release, plain, { language: true })), [0, 'identity', 'language,role'])
  assert.deepEqual(told(routeFor(compiled.release, plain, {})), {
    kind: 'unknown',
    table: 'ask:whom',
    missing: ['language'],
  })
})

test('[P202] a request goes where its row says, and it is said which columns decided', () => {
  const read = release(...english)
  const route = (over: Partial<typeof plain> | { readonly service: null }, facts = {}) =>
    told(routeFor(read, { ...plain, ...over }, facts))
  assert.deepEqual(route({}, { seats: 150 }), [0, 'identity', 'service,role,language,seats'])
  assert.deepEqual(route({ language: 'fr' }, { seats: 150 }), [1, null, 'service,role,language,seats'])
  assert.deepEqual(route({}, { seats: 149 }), [2, null, 'service,role,seats'])
  assert.deepEqual(route({ service: 'mail' }), [3, null, 'service,role'])
  assert.deepEqual(route({ role: 'architect' }), [4, 'design', 'role'])
  assert.deepEqual(route({ role: 'cook' }, { seats: 5 }), { kind: 'none', table: 'ask:whom-to-ask' })
})

test('[P202] what is missing is named in the order of the columns, also what the request itself leaves open', () => {
  const read = release(...english)
  const missing = (wish: Parameters<typeof routeFor>[1], facts = {}) => {
    const routed = routeFor(read, wish, facts)
    return routed.kind === 'unknown' ? routed.missing : routed.kind
  }
  assert.deepEqual(missing({ service: null, role: 'expert', language: null }), ['service', 'language', 'seats'])
  assert.deepEqual(missing({ service: 'base', role: 'expert', language: null }, { seats: 200 }), ['language'])
  assert.deepEqual(missing({ service: 'base', role: 'expert', language: null }, { seats: 100 }), 'row')
  assert.equal(routeFor({ ...read, decisions: [] }, plain, {}).kind, 'no-table')
})

test('[P205] a language is meant by its name, its tag, and by the row for the same language elsewhere', () => {
  const read = release(...english)
  for (const language of ['en', 'EN', 'en-GB', 'English', '英语']) {
    assert.deepEqual(told(routeFor(read, { ...plain, language }, { seats: 150 }))?.valueOf(), [
      0,
      'identity',
      'service,role,language,seats',
    ])
  }
  for (const language of ['zh', 'enx', 'Klingon']) {
    assert.equal(routeFor(read, { ...plain, language }, { seats: 150 }).kind, 'row', language)
    assert.deepEqual((told(routeFor(read, { ...plain, language }, { seats: 150 })) as unknown[])[0], 1, language)
  }
})

test('[P203] the proofs take in what the table asks of the request', () => {
  const codes = (...rows: readonly string[]) =>
    check(playbook(...rows), { today: '2026-11-22' })
      .filter(({ code }) => /^FL1[03]/.test(code))
      .map(({ code, message }) => `${code} ${message}`)
  assert.deepEqual(codes(...english), [])
  const withoutBase = english.map((row) => row.replace('Identity, Base', 'Identity'))
  assert.deepEqual(codes(...withoutBase), [])
  const [hole, ...others] = codes(...english.filter((row) => !row.includes('other | >= 150')))
  assert.match(hole ?? '', /^FL1023 .*any other text for "Language"/)
  assert.deepEqual(others, [])
  const [overlap] = codes(...english.map((row) => row.replace('| other | Expert', '| - | Expert')))
  assert.match(overlap ?? '', /^FL1024 .*"Identity" for "Service"/)
})
