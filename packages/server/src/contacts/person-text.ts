import type { PersonData } from '@fairlead/contract'
import type { Shown } from '../engagements/shown.ts'
import { contactColumns } from './contact-columns.ts'

type Language = 'en' | 'zh-CN'

const words = {
  en: {
    title: (customer: string) => `What is kept of a person in the engagement with ${customer}`,
    contact: 'Contact',
    addresses: 'Addresses',
    names: 'Names without an address',
    workshops: 'Workshops',
    questionnaires: 'Questionnaires',
    messages: 'Mails',
    mentions: 'Texts that speak of them',
    values: 'Every value, by the event that said it',
    copies: 'Copies of the customer site that were taken along',
    elsewhere: 'Other engagements',
    none: 'none',
  },
  'zh-CN': {
    title: (customer: string) => `在 ${customer} 的项目中保存的个人信息`,
    contact: '联系人',
    addresses: '邮箱地址',
    names: '没有邮箱的姓名',
    workshops: '研讨会',
    questionnaires: '问卷',
    messages: '邮件',
    mentions: '提到此人的文字',
    values: '各事件中记录的全部内容',
    copies: '已被下载带走的客户站点副本',
    elsewhere: '其他项目',
    none: '无',
  },
} as const

/** What is kept of a person, to be read: the same as the data, in paragraphs. */
export function personText(data: Shown<PersonData>, language: Language): string {
  const say = words[language]
  const section = (title: string, lines: readonly string[]) =>
    `${title}\n${(lines.length === 0 ? [say.none] : lines).map((line) => `  ${oneLine(line)}`).join('\n')}\n`
  const { contact, emails, names, workshops, questionnaires, messages, mentions, values, copies, elsewhere } = data
  return [
    `${say.title(data.customer)}\n`,
    section(say.contact, contact === null ? [] : detailLines(contact.details, language)),
    section(say.addresses, emails),
    section(say.names, names),
    section(
      say.workshops,
      workshops.map(({ task, start, answer, attended }) =>
        [task, start, answer, attended ? '✓' : null].filter((one) => one !== null).join(' · '),
      ),
    ),
    section(
      say.questionnaires,
      questionnaires.map(({ task, stage, sentAt }) => [task, stage, sentAt].filter((one) => one !== null).join(' · ')),
    ),
    section(
      say.messages,
      messages.map(({ at, kind, recipient, state }) => `${at} · ${kind} · ${recipient} · ${state}`),
    ),
    section(
      say.mentions,
      mentions.map(({ seq, at, task, excerpt }) => `${seq} · ${at}${task === null ? '' : ` · ${task}`} · ${excerpt}`),
    ),
    section(
      say.values,
      values.map(({ seq, at, event, value }) => `${seq} · ${at} · ${event} · ${JSON.stringify(value)}`),
    ),
    section(
      say.copies,
      copies.map(({ at, contact, name }) => `${at} · ${name ?? contact}`),
    ),
    section(
      say.elsewhere,
      elsewhere.map(({ customer }) => customer),
    ),
  ].join('\n')
}

function detailLines(
  details: NonNullable<Shown<PersonData>['contact']>['details'],
  language: Language,
): readonly string[] {
  return Object.entries(contactColumns).flatMap(([key, names]) => {
    const value = details[key as keyof typeof details]
    if (value === null) return []
    return [`${names[language]}: ${typeof value === 'string' ? value : Object.values(value).join(', ')}`]
  })
}

function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
}
