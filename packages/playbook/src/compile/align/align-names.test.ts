import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { alignNames } from './align-names.ts'
import type { NameCell } from './name-cell.ts'
import { isAbbreviation, looseName } from './name-spelling.ts'

const languages = ['en', 'zh-CN', 'de', 'ja', 'pt', 'es']
const source = { file: 'playbook.yaml', line: 1, column: 1 }

/** Cells from lines such as `en 11 Manager / Engineer`: a language, a task, and names; a page of its own after `@`. */
function cells(...lines: readonly string[]): readonly NameCell[] {
  return lines.map((line) => {
    const [, language = '', item = '', page = 'process', names = ''] = /^(\S+) (\w+)(?:@(\w+))? (.*)$/.exec(line) ?? []
    return { language, item, key: `${page} ${item}`, table: `${language}/${page}`, names: names.split(' / ') }
  })
}

function aligned(of: readonly NameCell[], declared: Parameters<typeof alignNames>[1]['declared'] = []) {
  return Object.fromEntries(alignNames(of, { languages, declared }).map(({ id, spellings }) => [id, spellings]))
}

test('[P100] names of several languages that stand for the same tasks have one id, made from the first language', () => {
  const found = aligned(
    cells(
      ...['zh-CN 1 客户经理', 'zh-CN 2 工程师', 'zh-CN 3 SME'],
      ...['en 1 Customer Manager', 'en 2 Engineer', 'en 3 SME'],
      ...['de 1 Kundenmanager', 'de 2 Techniker', 'ja 2 エンジニア', 'es 1 Gestor', 'pt 1 Gerente'],
    ),
  )
  assert.deepEqual(found, {
    'customer-manager': {
      en: ['Customer Manager'],
      'zh-CN': ['客户经理'],
      de: ['Kundenmanager'],
      pt: ['Gerente'],
      es: ['Gestor'],
    },
    engineer: { en: ['Engineer'], 'zh-CN': ['工程师'], de: ['Techniker'], ja: ['エンジニア'] },
    sme: { en: ['SME'], 'zh-CN': ['SME'] },
  })
})

test('[P100] a name that two later languages write alike is the one that it stands for in the first', () => {
  assert.deepEqual(aligned(cells('en 1 Enable', 'pt 1 Habilitar', 'es 1 Habilitar', 'de 1 Aktivieren')), {
    enable: { en: ['Enable'], de: ['Aktivieren'], pt: ['Habilitar'], es: ['Habilitar'] },
  })
})

test('[P100] languages that lack the first align with one another', () => {
  assert.deepEqual(aligned(cells('de 1 Post', 'ja 1 メール', 'en 2 Mail')), {
    mail: { en: ['Mail'] },
    post: { de: ['Post'], ja: ['メール'] },
  })
})

test('[P100] what is known in a cell of several names leaves the one that is not', () => {
  const found = aligned(
    cells('en 1 Mail / Files / Chat', 'zh-CN 1 聊天 / 文件 / Mail', 'en 2 Files', 'zh-CN 2 文件', 'en 3 Chat / Talk'),
  )
  assert.deepEqual(found.chat, { en: ['Chat'], 'zh-CN': ['聊天'] })
  assert.deepEqual(found.files, { en: ['Files'], 'zh-CN': ['文件'] })
  assert.deepEqual(found.talk, { en: ['Talk'] })
})

test('[P100] where nothing else tells, the order of names does, unless it contradicts itself', () => {
  const order = ['en 1 Health / Targets', 'zh-CN 1 健康 / 目标', 'en 2 Health / Targets', 'zh-CN 2 健康 / 目标']
  assert.deepEqual(Object.keys(aligned(cells(...order))), ['health', 'targets'])
  const changed = aligned(cells(...order, 'en 3 Health / Targets', 'zh-CN 3 目标 / 健康'))
  assert.deepEqual(Object.keys(changed), ['health', 'targets', '健康', '目标'])
})

test('[P101] a name means what it stands for nearly always; a task on which languages disagree changes nothing', () => {
  const many = Array.from({ length: 9 }, (_, at) => [`en ${at} Manager`, `zh-CN ${at} 经理`]).flat()
  const found = aligned(cells(...many, 'en 20 Engineer', 'zh-CN 20 工程师', 'en 30 Engineer', 'zh-CN 30 经理'))
  assert.deepEqual(Object.keys(found), ['manager', 'engineer'])
  const unclear = aligned(cells('en 1 Manager', 'zh-CN 1 经理', 'en 2 Engineer', 'zh-CN 2 经理'))
  assert.deepEqual(Object.keys(unclear), ['manager', 'engineer', '经理'])
})

test('[P101] a second name in a language needs more evidence than the first', () => {
  const known = Array.from({ length: 5 }, (_, at) => [`en ${at} Manager`, `zh-CN ${at} 客户经理`]).flat()
  const once = aligned(cells(...known, 'en 20 Manager', 'zh-CN 20 架构师'))
  assert.deepEqual(once.manager?.['zh-CN'], ['客户经理'])
  const alike = aligned(cells(...known, 'en 20 Manager', 'zh-CN 20 客户经理 2'))
  assert.deepEqual(alike.manager?.['zh-CN'], ['客户经理', '客户经理 2'])
  const often = [20, 21, 22].flatMap((at) => [`en ${at} Manager`, `zh-CN ${at} 负责人`])
  assert.deepEqual(aligned(cells(...known, ...often)).manager?.['zh-CN'], ['客户经理', '负责人'])
})

test('[P101] names that stand in one cell are never one, through however many others', () => {
  const found = aligned(
    cells('en 1 Get Modern / GetModern', 'zh-CN 2 现代 / 改造', 'en 3 App', 'zh-CN 3 现代', 'en 4 App', 'zh-CN 4 改造'),
  )
  assert.equal(found['get-modern']?.en?.length, 1)
  assert.equal(found.getmodern?.en?.length, 1)
  assert.ok((found.app?.['zh-CN'] ?? []).length < 2)
})

test('[P102] spellings of a language that differ in capitals, widths, spaces and hyphens are one name', () => {
  const written = [
    'en 1 GetModern FTA',
    'en 2 Get Modern FTA',
    'en 3 Get-Modern FTA',
    'en 4 ＧｅｔＭｏｄｅｒｎ FTA',
    'en 5 GetModern FTA',
  ]
  assert.deepEqual(Object.values(aligned(cells(...written)))[0]?.en?.[0], 'GetModern FTA')
  assert.equal(Object.keys(aligned(cells(...written))).length, 1)
  const others = ['C', 'C++', 'C#', 'Windows 10', 'Windows 1 0', 'Skype', 'Skype - Calls', 'Skype - Cloud']
  assert.equal(Object.keys(aligned(cells(...others.map((name, at) => `en ${at} ${name}`)))).length, others.length)
  assert.notEqual(looseName('Stage 1 - 0'), looseName('Stage 10'))
})

test('[P102] a short form is the long one where both stand for the same tasks and no table has both', () => {
  const both = ['en 1 Field Engineer', 'en 1@list FE', 'en 2 Field Engineer', 'en 2@list FE']
  assert.deepEqual(aligned(cells(...both)), { 'field-engineer': { en: ['Field Engineer', 'FE'] } })
  assert.equal(Object.keys(aligned(cells(...both.slice(0, 2)))).length, 2)
  assert.equal(Object.keys(aligned(cells(...both, 'en 3 FE'))).length, 2)
  assert.equal(Object.keys(aligned(cells(...both.map((cell) => cell.replace('FE', 'SME'))))).length, 2)
})

test('[P102] a short form is made of the first letters of all words', () => {
  const pairs: [string, string, boolean][] = [
    ['FE', 'FastTrack Engineer', true],
    ['FTE', 'FastTrack Engineer', true],
    ['MVM', 'Migration Velocity Manager', true],
    ['FE', 'FastTrack Manager', false],
    ['FM', 'FastTrack Migration Manager', false],
    ['F', 'Files', false],
    ['fe', 'Field Engineer', false],
  ]
  for (const [short, long, is] of pairs) assert.equal(isAbbreviation(short, long), is, `${short} ${long}`)
})

test('[P103] names of languages that the manifest leaves out mean its entries', () => {
  const declared = [
    { id: 'lead', name: { en: 'Lead' }, aliases: ['DM'], source },
    { id: 'engineer', name: { en: 'Engineer', de: 'Technik' }, aliases: [], source },
  ]
  const found = aligned(
    cells('en 1 DM', 'zh-CN 1 负责人', 'en 2 Engineer', 'zh-CN 2 工程师', 'de 2 Technik', 'en 3 Helper', 'de 3 Helfer'),
    declared,
  )
  assert.deepEqual(found, {
    lead: { en: ['DM'], 'zh-CN': ['负责人'] },
    engineer: { en: ['Engineer'], 'zh-CN': ['工程师'], de: ['Technik'] },
    helper: { en: ['Helper'], de: ['Helfer'] },
  })
})

test('[P101] whatever the cells: each name is in one group, two of one cell in two, and again the same (seed 101)', () => {
  const name = fc.constantFrom('A', 'B', 'C D', 'CD', 'FE', 'Field Engineer', '甲', '乙', 'メール', '-')
  const cell = fc.record({
    language: fc.constantFrom(...languages),
    key: fc.constantFrom('1', '2', '3', '4'),
    item: fc.constantFrom('1', '2', '3'),
    table: fc.constantFrom('x', 'y', null),
    names: fc.uniqueArray(name, { minLength: 1, maxLength: 4 }),
  })
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 40 }), (of) => {
      const groups = alignNames(of, { languages, declared: [] })
      assert.deepEqual(alignNames(of, { languages, declared: [] }), groups)
      assert.equal(new Set(groups.map(({ id }) => id)).size, groups.length)
      for (const { language, names } of of) {
        const ids = names.map((name) => groups.filter(({ spellings }) => spellings[language]?.includes(name)))
        assert.ok(ids.every(({ length }) => length === 1))
        assert.equal(new Set(ids.flat()).size, names.length, names.join())
      }
    }),
    { seed: 101, numRuns: 2000 },
  )
})
