import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { FactDefinition } from '../model/fact.ts'
import { conditionalWords } from './customer-words.ts'
import { thresholdReader } from './thresholds.ts'

const seats: FactDefinition = {
  id: 'seats',
  type: 'number',
  label: { en: 'Total seats', 'zh-CN': '席位总数' },
  help: null,
  unit: { en: 'seats', de: 'Plätze', 'zh-CN': '个席位' },
  source: { file: 'playbook.yaml', line: 1, column: 1 },
}
const { thresholdsIn } = thresholdReader([seats])
const told = (sentence: string) =>
  thresholdsIn(sentence).map(({ operator, value, fact, words }) => `${fact ?? '?'} ${operator} ${value}: ${words}`)

test('[P160] a threshold on the size of a customer is found in sentences of six languages', () => {
  const cases: Readonly<Record<string, readonly string[]>> = {
    'For customers with more than 20,000 seats.': ['seats > 20000: more than 20,000 seats'],
    'Only with 20,000 seats or more, or an exception.': ['seats >= 20000: 20,000 seats or more'],
    'Usage of 10% if < 1000 seats': ['seats < 1000: < 1000 seats'],
    'No more than 50 active users take part.': ['? <= 50: No more than 50 active users'],
    'Kunden mit mehr als 1.000 Plätzen': ['seats > 1000: mehr als 1.000 Plätzen'],
    'Ab dem Start gilt: mindestens 500 Lizenzen.': ['? >= 500: mindestens 500 Lizenzen'],
    '1,000 ユーザー以上のお客様': ['? >= 1000: 1,000 ユーザー以上'],
    'ライセンスが 500 未満の場合': ['? < 500: 500 未満'],
    'clientes com mais de 10 mil usuários': ['? > 10000: mais de 10 mil usuários'],
    'clientes com 500 licenças ou mais': ['? >= 500: 500 licenças ou mais'],
    '席位多于 1,000 个的客户': ['seats > 1000: 多于 1,000'],
    '拥有 20,000 个或更多席位的客户': ['seats >= 20000: 20,000 个或更多席位'],
    '面向 2 万个以上许可证': ['? >= 20000: 2 万个以上许可证'],
    'clientes con menos de 150 licencias': ['? < 150: menos de 150 licencias'],
    'clientes con 150 puestos o más': ['? >= 150: 150 puestos o más'],
  }
  for (const [sentence, expected] of Object.entries(cases)) assert.deepEqual(told(sentence), expected, sentence)
})

test('[P160] other numbers are no thresholds', () => {
  const others = [
    'Allow at least 5 days.',
    'More than 10% of all seats are in use.',
    'Between 2,000 and 10,000 seats.',
    'Task 1629 is for users.',
    'There are 500 seats.',
    'Over the years, 3 users left.',
    '至少提前 5 天联系用户',
  ]
  for (const sentence of others) assert.deepEqual(told(sentence), [], sentence)
})

test('[P160] a sentence for some customers only is known by its words, in the language of its page', () => {
  const cases: readonly [string, string, boolean][] = [
    ['If the customer comes from Box, count.', 'en', true],
    ['Use the checklist for customers who move mail.', 'en', true],
    ['Ask the customer if the date suits.', 'en', false],
    ['When the customer has signed, go on.', 'en', false],
    ['Wenn der Kunde umzieht, zählen.', 'de', true],
    ['Nur für genehmigte Kunden.', 'de', true],
    ['お客様が移行する場合は、数えます。', 'ja', true],
    ['お客様に連絡します。', 'ja', false],
    ['Caso o cliente migre, conte.', 'pt-BR', true],
    ['如果客户要迁移，请统计。', 'zh-CN', true],
    ['如果客户团队同意，请继续。', 'zh-CN', false],
    ['对于所有客户都适用。', 'zh-CN', false],
    ['Si el cliente migra, cuente.', 'es', true],
    ['Si el cliente migra, cuente.', 'fr', false],
  ]
  for (const [sentence, language, expected] of cases) {
    assert.equal(conditionalWords(sentence, language) !== null, expected, sentence)
  }
})
