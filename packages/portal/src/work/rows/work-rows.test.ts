import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ReleaseView, WorkItemView } from '@fairlead/contract'
import { setupI18n } from '@lingui/core'
import { catalogue } from '../../../test/catalogue.fixture.ts'
import { aProcess, aReleaseView, aStep } from '../../../test/release.fixture.ts'
import { anItem } from '../../../test/work-item.fixture.ts'
import { arrangeRows } from '../../components/data-table/arrange-rows.ts'
import { filterRows } from '../../components/list-view/filter-rows.ts'
import type { Filter } from '../../components/list-view/list-view.ts'
import { whyMine } from './why-mine.ts'
import { workFields, workText } from './work-fields.ts'
import { workGroupings } from './work-groupings.ts'
import { workKey } from './work-key.ts'
import { workNames } from './work-names.ts'

const named = (id: string, en: string, zh: string) => ({
  id,
  name: { en, 'zh-CN': zh },
  source: { file: 'playbook.yaml', line: 1, column: 1 },
})

const release: ReleaseView = {
  ...aReleaseView([
    { ...aProcess('assess', [aStep('assess:talk', ['4021', '9'])]), phase: 'first', title: { en: 'Assess' } },
    { ...aProcess('enable', [aStep('enable:all', ['1701'])]), title: { 'zh-CN': '启用' } },
  ]),
  id: 'r1',
  phases: [named('first', 'Assessment', '评估')],
  roles: [{ ...named('engineer', 'Engineer', '工程师'), party: 'team' }],
  services: [{ ...named('mail', 'Mail', '邮件'), always: false, group: null }],
}
const names = workNames([release], 'zh-CN')
const english = workNames([release], 'en')

const items: readonly WorkItemView[] = [
  anItem({ key: '5', customer: 'Süd & Söhne', group: 'approve', engagement: 'e2' }),
  anItem({ key: '1701', process: 'enable', step: 'enable:all', gate: 'ready', group: 'gate', responsible: null }),
  anItem({ key: '4021@mail', task: '4021', service: 'mail', group: 'overdue', due: '2026-11-20' }),
  anItem({ key: '9', responsible: { person: 'tomas', through: 'task' }, group: 'waiting', state: 'warning' }),
]

function i18nOf(language: 'en' | 'zh-CN') {
  return setupI18n({ locale: language, messages: { [language]: catalogue(language) } })
}

test('parts are called by the names of their release in the language, by its first one, and by their ids without it', () => {
  const [, gate, mail] = items as readonly [WorkItemView, WorkItemView, WorkItemView]
  assert.deepEqual([names.process(mail), names.process(gate), english.process(gate)], ['Assess', '启用', '启用'])
  assert.deepEqual(
    [names.task(mail), names.service(mail, 'mail'), names.number(mail)],
    ['任务 4021@mail', '邮件', '4021'],
  )
  assert.deepEqual(names.phase(mail), { id: 'first', name: '评估' })
  assert.equal(names.phase(gate), null)
  const unknown = workNames([], 'en')
  assert.deepEqual(
    [unknown.process(mail), unknown.role(mail, 'engineer'), unknown.rank(mail)],
    ['assess', 'engineer', 0],
  )
})

test('what people added has its own name in whatever language, and no number', () => {
  const added = anItem({ key: '+1', name: { und: '再问一次' } })
  assert.equal(english.task(added), '再问一次')
  assert.equal(english.number(added), null)
})

test('why work is in a list is said in both languages', () => {
  const words = (language: 'en' | 'zh-CN', isMine: boolean) => {
    const of = { i18n: i18nOf(language), names: language === 'en' ? english : names, isMine }
    return items.map((item) => whyMine(of, item))
  }
  assert.deepEqual(words('en', true), ['Waiver to approve', 'Nobody’s yet', 'Engineer', 'Given to me'])
  assert.deepEqual(words('en', false).slice(3), ['Given to them'])
  assert.deepEqual(words('zh-CN', true), ['待批准的豁免', '尚无负责人', '工程师', '分配给我'])
  const ofService = anItem({ responsible: { person: 'tomas', through: 'role', role: 'engineer', service: 'mail' } })
  assert.equal(whyMine({ i18n: i18nOf('en'), names: english, isMine: true }, ofService), 'Engineer for Mail')
})

function found(...filters: readonly Filter[]): string {
  const fields = workFields({ i18n: i18nOf('en'), names: english, isMine: true }, items)
  const list = { fields, textOf: workText(english) }
  return filterRows(items, { text: '', filters }, list)
    .map(({ key }) => key)
    .join(' ')
}

test('work is filtered by each of its fields', () => {
  const is = (field: string, ...values: readonly string[]): Filter => ({ field, operator: 'is', values })
  assert.equal(found(is('customer', 'Süd & Söhne')), '5')
  assert.equal(found(is('when', 'gate', 'overdue')), '1701 4021@mail')
  assert.equal(found(is('process', 'enable')), '1701')
  assert.equal(found({ field: 'phase', operator: 'is-not', values: ['first'] }), '1701')
  assert.equal(found(is('service', 'mail')), '4021@mail')
  assert.equal(found(is('state', 'warning')), '9')
  assert.equal(found(is('through', 'given', 'nobody')), '1701 9')
  assert.equal(found(is('through', 'engineer')), '4021@mail')
  assert.equal(found(is('mark', 'gate')), '1701')
  assert.equal(found({ field: 'due', operator: 'before', values: ['2026-12-01'] }), '4021@mail')
})

test('a search finds the number, the name in any language, the customer and the process', () => {
  const list = { fields: [], textOf: workText(english) }
  const at = (text: string) => filterRows(items, { text, filters: [] }, list).map(({ key }) => key)
  assert.deepEqual(at('任务 9'), ['9'])
  assert.deepEqual(at('sud'), ['5'])
  assert.deepEqual(at('启用'), ['1701'])
})

test('only what comes up can be chosen, each once, processes in the order of the playbook', () => {
  const fields = workFields({ i18n: i18nOf('en'), names: english, isMine: true }, [...items].reverse())
  const choices = (id: string) => {
    const field = fields.find((one) => one.id === id)
    return field?.kind === 'choice' ? field.choices.map(({ name }) => name) : []
  }
  assert.deepEqual(choices('process'), ['Assess', '启用'])
  assert.deepEqual(choices('customer'), ['Nordwind', 'Süd & Söhne'])
  assert.deepEqual(choices('service'), ['Mail'])
})

test('the most pressing comes first, each group in the order of the server; other groupings go by name and playbook', () => {
  const lines = (id: string, language: 'en' | 'zh-CN' = 'en') => {
    const grouping = workGroupings(i18nOf(language), english, items).find((one) => one.id === id) ?? null
    return arrangeRows(items, {
      rowKey: workKey,
      columns: [],
      sort: null,
      grouping,
      folded: new Set(),
      language,
    }).flatMap((item) => (item.kind === 'group' ? [`${grouping?.nameOf(item.group)} ${item.count}`] : []))
  }
  assert.deepEqual(lines('urgency'), ['To approve 1', 'Gates to open 1', 'Overdue 1', 'Waiting 1'])
  assert.deepEqual(lines('urgency', 'zh-CN'), ['待批准 1', '可通过的关卡 1', '已逾期 1', '等待中 1'])
  assert.deepEqual(lines('process'), ['Assess 3', '启用 1'])
  assert.deepEqual(lines('customer'), ['Süd & Söhne 1', 'Nordwind 3'])
})
