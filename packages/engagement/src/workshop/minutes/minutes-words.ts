import { type Language, localize, type Party } from '@fairlead/playbook'

/** What a template of minutes says beside what people have said. */
export interface MinutesWords {
  readonly customer: string
  readonly when: string
  readonly where: string
  readonly host: string
  readonly attendees: string
  readonly agenda: string
  readonly decisions: string
  readonly actions: string
  /** What stands between a label and what it is about. */
  readonly colon: string
  readonly parties: Readonly<Record<Party, string>>
  readonly minutes: (count: number) => string
  readonly inBrackets: (text: string) => string
}

const words: Readonly<Record<'en' | 'zh-CN', MinutesWords>> = {
  en: {
    customer: 'Customer',
    when: 'When',
    where: 'Where',
    host: 'Host',
    attendees: 'Attendees',
    agenda: 'Agenda',
    decisions: 'Decisions',
    actions: 'Actions',
    colon: ': ',
    parties: { team: 'team', customer: 'customer', vendor: 'vendor' },
    minutes: (count) => `${count} min`,
    inBrackets: (text) => ` (${text})`,
  },
  'zh-CN': {
    customer: '客户',
    when: '时间',
    where: '地点',
    host: '主持人',
    attendees: '参会人',
    agenda: '议程',
    decisions: '决定',
    actions: '行动项',
    colon: '：',
    parties: { team: '团队', customer: '客户', vendor: '供应商' },
    minutes: (count) => `${count} 分钟`,
    inBrackets: (text) => `（${text}）`,
  },
}

/** The words of a language, English where there are none for it. */
export function minutesWords(language: Language): MinutesWords {
  return localize<MinutesWords>(words, language, 'en') ?? words.en
}
