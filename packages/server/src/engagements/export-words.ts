import type { ExportColumn } from '@fairlead/contract'

type Headers = Readonly<Record<ExportColumn, string>>

interface ExportWords {
  readonly title: string
  readonly headers: Headers
  /** Between the names of a list. */
  readonly separator: string
}

const english: ExportWords = {
  title: 'Engagements',
  headers: {
    customer: 'Customer',
    phase: 'Phase',
    progress: 'Progress (%)',
    'mandatory-left': 'Mandatory left',
    blocked: 'Blocked',
    overdue: 'Overdue',
    'gates-ready': 'Gates ready',
    'next-due': 'Next due',
    'last-due': 'Last due',
    'go-live': 'Go-live',
    services: 'Services',
    people: 'People',
    started: 'Started',
    changed: 'Last change',
  },
  separator: ', ',
}

const chinese: ExportWords = {
  title: '项目',
  headers: {
    customer: '客户',
    phase: '阶段',
    progress: '进度（%）',
    'mandatory-left': '剩余强制任务',
    blocked: '受阻',
    overdue: '逾期',
    'gates-ready': '可通过的关卡',
    'next-due': '下一到期日',
    'last-due': '最后到期日',
    'go-live': '上线日期',
    services: '服务',
    people: '人员',
    started: '开始日期',
    changed: '最近变更',
  },
  separator: '、',
}

/** The words of an exported table in the language nearest to the one asked for. */
export function exportWords(language: string): ExportWords {
  return language.toLowerCase().startsWith('zh') ? chinese : english
}
