import { manager } from '../cast.ts'
import type { DemoContactAction } from '../demo-contact-move.ts'
import type { DemoMove } from '../demo-move.ts'

type Contact = DemoContactAction['of']

/** Contacts that the manager has entered one after the other, the first so many hours ago. */
function entered(hoursAgo: number, contacts: readonly Contact[]): readonly DemoMove[] {
  return contacts.map((of, at) => ({ hoursAgo: hoursAgo - at / 60, actor: manager, does: { kind: 'contact', of } }))
}

const german = { language: 'de', timeZone: 'Europe/Berlin' } as const
const spanish = { language: 'es', timeZone: 'America/Bogota' } as const
const chinese = { language: 'zh-CN', timeZone: 'Asia/Shanghai' } as const

export const nordwindContacts = entered(24.8, [
  {
    ...german,
    ...{ party: 'customer', name: 'Jana Petersen', title: 'Head of IT', email: 'jana.petersen@nordwind.example' },
    ...{ phone: '+49 40 5550 110', survey: { language: 'de' } },
  },
  {
    ...german,
    ...{ party: 'customer', name: 'Henrik Voss', title: 'Mail administrator', email: 'henrik.voss@nordwind.example' },
    ...{ phone: '+49 40 5550 117', doNotCall: { reason: 'Works shifts; write to him' } },
  },
  {
    ...german,
    ...{ party: 'partner', name: 'Ines Brandt', title: 'Account lead', email: 'ines.brandt@hafen-systeme.example' },
    note: 'Knows the old mail servers; her team runs them until they are switched off.',
  },
  {
    ...{ party: 'vendor', name: 'Oluwaseun Adeyemi', title: 'Customer success', language: 'en' },
    ...{ email: 'o.adeyemi@vendor.example', phone: '+44 20 5550 0142', timeZone: 'Europe/London' },
  },
])

export const segurosContacts = entered(286, [
  {
    ...spanish,
    ...{ party: 'customer', name: 'Miguel Ángel Restrepo', title: 'CIO' },
    ...{ email: 'miguel.restrepo@seguros-miraflores.example', phone: '+57 601 555 0180', survey: { language: 'es' } },
  },
  {
    ...spanish,
    ...{ party: 'customer', name: 'Catalina Vargas', title: 'Project lead' },
    ...{ email: 'catalina.vargas@seguros-miraflores.example', phone: '+57 601 555 0183' },
  },
  {
    ...spanish,
    ...{ party: 'customer', name: 'Jorge Luis Peña', title: 'Network engineer' },
    ...{ email: 'jorge.pena@seguros-miraflores.example', doNotCall: { reason: 'Asked for mail only' } },
  },
  {
    ...{ party: 'partner', name: 'Lucía Fontana', title: 'Migration partner', language: 'es' },
    ...{ email: 'lucia.fontana@nube-andina.example', phone: '+57 604 555 0121 ext. 7', timeZone: 'America/Bogota' },
  },
  {
    party: 'vendor',
    name: 'Grace Whitfield',
    title: 'Technical account manager',
    language: 'en',
    email: 'grace.whitfield@vendor.example',
  },
])

export const qingheContacts = entered(30 * 24, [
  {
    ...chinese,
    ...{ party: 'customer', name: '王磊', title: '信息技术总监', email: 'wang.lei@qinghe.example' },
    ...{ phone: '+86 10 5555 0188', survey: { language: 'zh-CN' } },
  },
  {
    ...chinese,
    ...{ party: 'customer', name: '周敏', title: '培训负责人', email: 'zhou.min@qinghe.example' },
    ...{ phone: '+86 10 5555 0190', doNotCall: { reason: '会议较多，请发邮件' } },
  },
  {
    ...chinese,
    ...{ party: 'partner', name: '刘洋', title: '实施顾问', email: 'liu.yang@huatong.example' },
    note: '负责文件服务器迁移，熟悉旧系统的权限设置。',
  },
  { ...chinese, party: 'vendor', name: '陈思远', title: '客户成功经理', email: 'chen.siyuan@vendor.example' },
])
