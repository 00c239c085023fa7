import type { FindingCode } from '@fairlead/engagement'
import type { MailWords } from './mail-words.ts'

/** What digests say, in one language. */
export interface DigestWords extends Pick<MailWords, 'locale'> {
  readonly subject: Readonly<Record<'daily' | 'weekly', (due: number, found: number) => string>>
  readonly opening: Readonly<Record<'daily' | 'weekly', string>>
  readonly work: string
  readonly findings: string
  readonly changes: string
  readonly finding: Readonly<Record<FindingCode, string>>
  readonly found: (finding: string, title: string) => string
  readonly approve: (title: string) => string
  readonly count: (count: number) => string
  readonly line: (what: string, customer: string, why: string | null) => string
  readonly change: (customer: string, count: number, people: readonly string[]) => string
  readonly more: (count: number) => string
  readonly open: string
  readonly why: string
  readonly end: string
}

const english: DigestWords = {
  locale: 'en',
  subject: {
    daily: (due, found) => `Your day: ${due} due, ${found} to mend`,
    weekly: (due, found) => `Your week: ${due} due, ${found} to mend`,
  },
  opening: {
    daily: 'This is what waits for you today.',
    weekly: 'This is what waits for you this week.',
  },
  work: 'Due',
  findings: 'To mend',
  changes: 'What others did',
  finding: {
    'task-overdue': 'Overdue',
    'workshop-without-outcome': 'Workshop without an outcome',
    'waiver-over': 'Waiver that has ended',
    'waiver-waits': 'Waiver not approved',
    'request-waits': 'Request that waits',
    'next-action-overdue': 'Next action overdue',
    'cadence-due': 'Note that is due',
    'questionnaire-late': 'Questionnaire not returned',
    'questionnaire-unreviewed': 'Answers not looked at',
    'session-uninvited': 'Nobody invited',
    'attendee-declined': 'Invitation declined',
    'invitation-unanswered': 'Invitation without an answer',
    'session-on-day-off': 'Session on a day off',
    'session-after-due': 'Session after the due day',
    'go-live-too-near': 'Go-live too near',
    'go-live-before-start': 'Go-live before the start',
    'task-unassigned': 'Due soon and nobody’s',
    'role-empty': 'Role without people',
    'workshop-undated': 'Workshop without a time',
    'questionnaire-unsent': 'Questionnaire not sent',
    'waiver-ends': 'Waiver that ends soon',
    'fact-unknown': 'Fact that work waits for',
    'survey-contact-missing': 'Nobody to ask how it went',
    'go-live-unknown': 'Go-live not known',
  },
  found: (finding, title) => `${finding}: ${title}`,
  approve: (title) => `Waiver to approve: ${title}`,
  count: (count) => `${count}`,
  line: (what, customer, why) => (why === null ? `${what} (${customer})` : `${what} (${customer}, ${why})`),
  change: (customer, count, people) =>
    `${customer}: ${count} ${count === 1 ? 'change' : 'changes'} by ${people.join(', ')}`,
  more: (count) => `and ${count} more`,
  open: 'Open in Fairlead',
  why: 'You get this mail because you chose it.',
  end: 'Get no more of them',
}

const chinese: DigestWords = {
  locale: 'zh-CN',
  subject: {
    daily: (due, found) => `今日概览：${due} 项到期，${found} 项待整理`,
    weekly: (due, found) => `本周概览：${due} 项到期，${found} 项待整理`,
  },
  opening: {
    daily: '以下是今天等您处理的事项。',
    weekly: '以下是本周等您处理的事项。',
  },
  work: '即将到期',
  findings: '待整理',
  changes: '他人的改动',
  finding: {
    'task-overdue': '已逾期',
    'workshop-without-outcome': '研讨会未填写结果',
    'waiver-over': '豁免已过期',
    'waiver-waits': '豁免未批准',
    'request-waits': '请求久未处理',
    'next-action-overdue': '后续行动已逾期',
    'cadence-due': '应写的记录',
    'questionnaire-late': '问卷未交回',
    'questionnaire-unreviewed': '答卷未审阅',
    'session-uninvited': '尚未邀请任何人',
    'attendee-declined': '邀请被谢绝',
    'invitation-unanswered': '邀请未答复',
    'session-on-day-off': '会议排在休息日',
    'session-after-due': '会议晚于到期日',
    'go-live-too-near': '上线日期太近',
    'go-live-before-start': '上线早于开始',
    'task-unassigned': '即将到期且无人负责',
    'role-empty': '角色无人担任',
    'workshop-undated': '研讨会未排期',
    'questionnaire-unsent': '问卷未发出',
    'waiver-ends': '豁免即将到期',
    'fact-unknown': '任务所等的信息',
    'survey-contact-missing': '无人可做满意度调查',
    'go-live-unknown': '上线日期未知',
  },
  found: (finding, title) => `${finding}：${title}`,
  approve: (title) => `待批准的豁免：${title}`,
  count: (count) => `${count} 项`,
  line: (what, customer, why) => (why === null ? `${what}（${customer}）` : `${what}（${customer}，${why}）`),
  change: (customer, count, people) => `${customer}：${people.join('、')} 共 ${count} 处改动`,
  more: (count) => `另有 ${count} 项`,
  open: '在 Fairlead 中打开',
  why: '您收到此邮件是因为您选择了接收。',
  end: '不再接收',
}

/** The words of digests in the language nearest to the one asked for. */
export function digestWords(language: string): DigestWords {
  return language.toLowerCase().startsWith('zh') ? chinese : english
}
