import type { TaskView } from '@fairlead/contract'
import type { FactDefinition, Requirement } from '@fairlead/playbook'
import { setupI18n } from '@lingui/core'
import type { ReasonWords } from '../src/process/words/reason-words.ts'
import { wordsOf } from '../src/process/words/words.ts'
import { catalogue } from './catalogue.fixture.ts'

const source = { file: 'playbook.yaml', line: 1, column: 1 }
const asked = { help: null, source }

const facts: readonly FactDefinition[] = [
  {
    ...asked,
    id: 'seats',
    type: 'number',
    label: { en: 'Total seats', 'zh-CN': '席位总数' },
    unit: { en: 'seats', 'zh-CN': '个席位' },
  },
  { ...asked, id: 'sites', type: 'number', label: { en: 'Sites', 'zh-CN': '站点数' }, unit: null },
  {
    ...asked,
    id: 'exceptions',
    type: 'set',
    label: { en: 'Exceptions', 'zh-CN': '例外情况' },
    choices: [
      { id: 'benefit', label: { en: 'Enterprise benefit', 'zh-CN': '企业权益' } },
      { id: 'pilot', label: { en: 'Pilot', 'zh-CN': '试点' } },
    ],
  },
  {
    ...asked,
    id: 'segment',
    type: 'choice',
    label: { en: 'Segment', 'zh-CN': '客户类型' },
    choices: [{ id: 'large', label: { en: 'Large', 'zh-CN': '大型' } }],
  },
  { ...asked, id: 'regulated', type: 'yes-no', label: { en: 'Regulated', 'zh-CN': '受监管' } },
  { ...asked, id: 'budget', type: 'money', label: { en: 'Budget', 'zh-CN': '预算' }, currency: 'EUR' },
  { ...asked, id: 'go_live', type: 'date', label: { en: 'Go-live', 'zh-CN': '上线日期' } },
  { ...asked, id: 'country', type: 'text', label: { en: 'Country', 'zh-CN': '国家' } },
]

const services = new Map(
  ['Mail', 'Chat', 'Files'].map((name) => [name.toLowerCase(), { name: { en: name, 'zh-CN': name } }]),
)

/** The words of a small playbook in a language of the portal, with the portal's own catalogue. */
export function theWords(language: 'en' | 'zh-CN'): ReasonWords {
  const i18n = setupI18n({ locale: language, messages: { [language]: catalogue(language) } })
  return { ...wordsOf(i18n, { facts, languages: ['en', 'zh-CN'] }), service: (id) => services.get(id) }
}

/** 20,000 seats or the exception "benefit". */
export const manySeats: Requirement = {
  kind: 'any',
  of: [
    { kind: 'compare', fact: 'seats', operator: '>=', value: 20_000 },
    { kind: 'includes', fact: 'exceptions', value: 'benefit' },
  ],
}

type Reason = TaskView['reasons'][number]

/** The reason that a condition on many seats gives, with 12,000 seats known. */
export function aCondition(verdict: TaskView['verdict'], on: 'step' | 'task'): Reason {
  return {
    kind: 'condition',
    verdict,
    on,
    text: "seats >= 20000 || 'benefit' in exceptions",
    requirement: manySeats,
    read: [
      { fact: 'seats', value: 12_000 },
      { fact: 'exceptions', value: verdict === 'unknown' ? null : [] },
    ],
    source: { file: 'playbook.yaml', line: 7, column: 16 },
  }
}

/** The reason that the services of a task give. */
export function aServiceReason(verdict: TaskView['verdict'], ids: string[], inScope: string[] = []): Reason {
  return { kind: 'service', verdict, services: ids, inScope }
}

/** A task of an engagement that nobody has touched. */
export function aView(task: string, verdict: TaskView['verdict'], reasons: Reason[]): TaskView {
  return aTask({ key: task, task, verdict, reasons })
}

/** A task of an engagement, with what is said of it here, else one that applies and that nobody has touched. */
export function aTask(said: Partial<TaskView> = {}): TaskView {
  return { ...untouched, ...said }
}

const untouched: TaskView = {
  key: '4027',
  task: '4027',
  verdict: 'applies',
  reasons: [],
  service: null,
  step: 'step',
  process: 'process',
  state: 'not-started',
  reason: null,
  completedAt: null,
  assignee: null,
  responsible: null,
  liesWithCustomer: false,
  waiver: null,
  isWaived: false,
  overruling: null,
  date: null,
  dates: {
    planned: null,
    due: null,
    forecast: null,
    completedOn: null,
    isOverdue: false,
    isBeforeStart: false,
    why: { kind: 'none' },
    moved: null,
  },
  evidence: [],
  added: null,
  revision: 0,
  mandatory: false,
  isLeft: true,
  gate: null,
}
