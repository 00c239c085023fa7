import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { FactDefinition } from '../model/fact.ts'
import { readCell } from './read-cell.ts'

const base = { help: null, source: { file: 'playbook.yaml', line: 1, column: 1 } }
const seats: FactDefinition = {
  ...base,
  id: 'seats',
  type: 'number',
  label: { en: 'Seats', de: 'Plätze', 'zh-CN': '席位' },
  unit: { en: 'seats', de: 'Plätze', 'zh-CN': '个席位' },
}
const worth: FactDefinition = { ...base, id: 'worth', type: 'money', label: { en: 'Worth' }, currency: 'EUR' }
const live: FactDefinition = { ...base, id: 'live', type: 'date', label: { en: 'Go-live' } }
const region: FactDefinition = {
  ...base,
  id: 'region',
  type: 'choice',
  label: { en: 'Region' },
  choices: [
    { id: 'emea', label: { en: 'Europe, Middle East or Africa', de: 'Europa' } },
    { id: 'apac', label: { en: 'Asia', 'zh-CN': '亚太' } },
  ],
}
const sources: FactDefinition = { ...base, id: 'sources', type: 'set', label: {}, choices: region.choices }
const managed: FactDefinition = { ...base, id: 'managed', type: 'yes-no', label: {} }
const country: FactDefinition = { ...base, id: 'country', type: 'text', label: {} }

function read(text: string, fact: FactDefinition): string {
  const cell = readCell(text, fact)
  return cell.kind === 'condition' ? cell.text : cell.kind
}

function assertAll(fact: FactDefinition, cases: Readonly<Record<string, readonly string[]>>): void {
  for (const [condition, texts] of Object.entries(cases)) {
    for (const text of texts) assert.equal(read(text, fact), condition, text)
  }
}

test('[P152] a number is read as people write it in six languages', () => {
  assertAll(seats, {
    'seats == 1000': [
      '1000',
      '1,000',
      '1.000',
      '1 000',
      '1\u00a0000',
      "1'000",
      '１０００',
      '1k',
      '1 Tsd.',
      '1 mil',
      '1千',
      '= 1000',
      'exactly 1000',
    ],
    'seats == 20000': ['2 万', '2万', '20k', '20.000'],
    'seats == 2500': ['2.5k', '2,5 Tsd.'],
    'seats == 1500000': ['1.5 million', '1,500,000', '1.500.000'],
    any: ['', '-', '–', '—', 'any', 'Alle', '任意', '不限', 'Todos', '*'],
    unreadable: ['many', '1.55', '-5', '1 or so', '500 Plätzchen', '10 %', '5 6', '1 2 3', '12,34'],
  })
})

test('[P152] a bound is read as people write it in six languages', () => {
  assertAll(seats, {
    'seats >= 500': [
      '>= 500',
      '≥500',
      '=> 500',
      'at least 500 seats',
      '500 seats or more',
      '500+',
      'min. 500',
      'from 500',
      'mindestens 500',
      'ab 500',
      '500 Plätze oder mehr',
      '500以上',
      '500 以上',
      '最低500',
      'pelo menos 500',
      '500 ou mais',
      'a partir de 500',
      '至少 500',
      '500 个席位以上',
      '不少于500',
      'al menos 500',
      '500 o más',
      'Seats: 500 or more',
    ],
    'seats > 150': [
      '> 150',
      '＞150',
      'More than 150 seats',
      'above 150',
      'over 150',
      'mehr als 150',
      'über 150',
      '150を超える',
      '150超',
      'mais de 150',
      'acima de 150',
      '多于 150 个席位',
      '超过150',
      '大于 150',
      'más de 150',
      'por encima de 150',
    ],
    'seats <= 150': [
      '<= 150',
      '≤ 150',
      'up to 150',
      'at most 150',
      '150 or fewer',
      '150 or less',
      '150 seats or below',
      'höchstens 150',
      'bis zu 150',
      'bis 150',
      '150以下',
      '150まで',
      'até 150',
      '150 ou menos',
      '不超过 150',
      '150 及以下',
      '最多150',
      'hasta 150',
      'como máximo 150',
      '150 o menos',
    ],
    'seats < 10000': [
      '< 10k',
      'below 10k seats',
      'less than 10,000',
      'fewer than 10 000',
      'under 10.000',
      'weniger als 10.000',
      'unter 10.000',
      '10,000未満',
      '1万未満',
      'menos de 10.000',
      'abaixo de 10 mil',
      '低于 10,000 个席位',
      '少于1万',
      'por debajo de 10.000',
    ],
    'seats != 7': ['!= 7', '≠ 7', 'not 7'],
    'seats >= 150 && seats <= 499': [
      '150–499',
      '150-499',
      '150 - 499',
      '150 to 499 seats',
      'from 150 to 499',
      'between 150 and 499',
      '150 bis 499',
      'zwischen 150 und 499',
      'de 150 a 499',
      'entre 150 e 499',
      'entre 150 y 499',
      '150～499',
      '150から499',
      '150 至 499',
      '150到499',
      '150以上499以下',
      '>= 150 and <= 499',
      '>= 150 <= 499',
      '>= 150 & <= 499',
    ],
    'seats >= 150 && seats < 500': ['>= 150 und < 500', '150以上500未満', '>= 150 y < 500'],
  })
})

test('[P152] several values are joined by commas or a word for "or"; what could mean two things is not read', () => {
  assertAll(seats, {
    '(seats == 5 || seats == 7)': ['5, 7', '5 or 7', '5 oder 7', '5、7', '5 ou 7', '5 o 7', '5 或 7', '5または7'],
    '(seats < 5 || seats >= 500)': ['< 5, 500 or more', 'less than 5, at least 500'],
    '(seats >= 1 && seats <= 5 || seats == 9)': ['1–5, 9'],
    'seats == 150499': ['150,499'],
    unreadable: ['>= 150, < 500', '> 5 or < 9', '5, many'],
  })
})

test('[P152] money, days, choices, members, yes and no', () => {
  assertAll(worth, { 'worth >= 10000': ['>= 10,000 EUR', '€ 10.000 or more', '10k EUR or more'] })
  assertAll(live, {
    "live >= '2026-07-01'": [
      'from 2026-07-01',
      '>= 2026-07-01',
      'ab dem 01.07.2026',
      '2026/07/01 or later',
      '2026年7月1日以降',
    ],
    "live < '2026-07-01'": ['before 2026-07-01', 'vor dem 01.07.2026', 'antes de 2026-07-01'],
    "live >= '2026-01-01' && live <= '2026-03-31'": ['2026-01-01 – 2026-03-31', '2026-01-01 to 2026-03-31'],
    unreadable: ['soon', '2026-02-30', '2026'],
  })
  assertAll(region, {
    "region == 'emea'": ['emea', 'EMEA', 'Europe, Middle East or Africa', 'Europa'],
    "(region == 'emea' || region == 'apac')": [
      'emea, apac',
      'EMEA or Asia',
      'Europa / 亚太',
      'emea 或 apac',
      'emea或apac',
    ],
    unreadable: ['Mars', 'emea, Mars'],
  })
  assertAll(sources, {
    "'apac' in sources": ['Asia', '亚太'],
    "('emea' in sources || 'apac' in sources)": ['emea、亚太'],
    'size(sources) == 0': ['none', 'keine', 'なし', '无', 'Ninguno', 'nenhum'],
  })
  assertAll(managed, {
    managed: ['Yes', 'ja', 'はい', 'Sim', '是', 'sí', '✓'],
    '!managed': ['No', 'nein', 'いいえ', 'não', '否', '✗'],
    unreadable: ['maybe'],
  })
  assertAll(country, {
    "country == 'DE'": ['DE'],
    "(country == 'DE' || country == 'Côte d\\'Ivoire')": ["DE, Côte d'Ivoire"],
  })
  assert.deepEqual(readCell('Mars', region), {
    kind: 'unreadable',
    expected: 'one or more of "Europe, Middle East or Africa", "Asia"',
  })
})

test('[P152] a range whose multiple may count for both ends, and a day that may be two, are not read', () => {
  for (const text of ['10-20k', '1 to 5 Tsd.', '2–3 万']) assert.equal(read(text, seats), 'unreadable', text)
  assertAll(seats, {
    'seats >= 500 && seats <= 10000': ['500–10k'],
    'seats >= 0 && seats <= 10000': ['0–10k'],
    'seats >= 10000 && seats <= 20000': ['10k–20k', '10k–20000'],
  })
  for (const text of ['01/02/2026', 'before 7/1/2026', '1/2/26 – 3/4/26'])
    assert.equal(read(text, live), 'unreadable', text)
  assertAll(live, { "live == '2026-02-13'": ['2/13/2026', '13/2/26'], "live == '2026-02-02'": ['2/2/2026'] })
})

test('[P152] a choice is meant by its name, whatever else the word could say', () => {
  const choices = [
    { id: 'every', label: { en: 'All' } },
    { id: 'zero', label: { en: 'None' } },
  ]
  const plans: FactDefinition = { ...base, id: 'plans', type: 'set', label: {}, choices }
  assertAll(plans, {
    "'every' in plans": ['All'],
    "'zero' in plans": ['none'],
    any: ['any', '-'],
    'size(plans) == 0': ['no'],
  })
  assertAll({ ...plans, type: 'choice' }, { "plans == 'every'": ['all'], any: ['*'] })
})
