import type { ContactRow } from '@fairlead/engagement'

export type ContactColumn = keyof ContactRow

type Language = 'en' | 'zh-CN'

/** The columns of a table of contacts, in their order, with what they are called. */
export const contactColumns: Readonly<Record<ContactColumn, Readonly<Record<Language, string>>>> = {
  externalId: { en: 'External id', 'zh-CN': '外部编号' },
  party: { en: 'Party', 'zh-CN': '所属方' },
  name: { en: 'Name', 'zh-CN': '姓名' },
  title: { en: 'Title', 'zh-CN': '职务' },
  role: { en: 'Role', 'zh-CN': '角色' },
  email: { en: 'E-mail', 'zh-CN': '邮箱' },
  phone: { en: 'Phone', 'zh-CN': '电话' },
  language: { en: 'Language', 'zh-CN': '语言' },
  timeZone: { en: 'Time zone', 'zh-CN': '时区' },
  doNotCall: { en: 'Do not call', 'zh-CN': '请勿致电' },
  survey: { en: 'Survey language', 'zh-CN': '调查语言' },
  note: { en: 'Note', 'zh-CN': '备注' },
}

/** What the parties are called. */
export const partyLabels = {
  customer: { en: 'Customer', 'zh-CN': '客户' },
  partner: { en: 'Partner', 'zh-CN': '合作伙伴' },
  vendor: { en: 'Vendor', 'zh-CN': '供应商' },
} as const

/** The column that a header names, in either language or by its key; `null` where it names none. */
export function columnOf(header: string): ContactColumn | null {
  const wanted = plain(header)
  // The keys of the table are the columns.
  const columns = Object.keys(contactColumns) as ContactColumn[]
  return (
    columns.find((key) => [key, ...Object.values(contactColumns[key])].some((name) => plain(name) === wanted)) ?? null
  )
}

/** A name without case, spaces and hyphens: `e-mail` is `Email`. */
export function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_-]/g, '')
}
