import { engineer, inOrder, manager, migration, through, usualRoles } from '../cast.ts'
import { ofCustomer } from '../demo-attendees.ts'
import type { DemoMove } from '../demo-move.ts'
import { qingheContacts } from './contacts.ts'
import { qingheGuests } from './guests.ts'
import { qingheNotes } from './notes.ts'
import { qingheRequests } from './requests.ts'
import { qingheTime } from './time.ts'

const beginning: readonly DemoMove[] = [
  {
    hoursAgo: 90 * 24,
    actor: manager,
    does: {
      kind: 'start',
      customer: '青禾科技',
      scope: ['onedrive-for-business', 'sharepoint', 'edge'],
      facts: {
        seats: 6_500,
        region: 'china',
        contract_value: 180_000,
        regulated: false,
        exceptions: ['enterprise-benefit'],
        migrates_from: ['google-drive'],
      },
      sources: { seats: '采购合同附件二', exceptions: '区域经理书面批准' },
      goLiveInDays: 25,
    },
  },
  { hoursAgo: 90 * 24 - 1, actor: manager, does: { kind: 'calendar', party: 'team', timeZone: 'Asia/Shanghai' } },
  {
    hoursAgo: 90 * 24 - 1,
    actor: manager,
    does: { kind: 'staff', roles: { ...usualRoles, 'fasttrack-engineer': [migration, engineer] } },
  },
  ...through({ daysAgo: 86, process: 'prepare-engagement', gate: '5206', outcome: 'hold-kick-off' }),
  ...through({ daysAgo: 80, process: 'hold-kick-off', gate: '5217', outcome: 'set-the-rhythm' }),
  ...through({ daysAgo: 76, process: 'set-the-rhythm', gate: '5222', outcome: 'assess-environment' }),
  ...through({ daysAgo: 62, process: 'assess-environment', gate: '1699', outcome: 'agree-on-security' }),
  ...through({ daysAgo: 56, process: 'agree-on-security', gate: '5245', outcome: 'plan-adoption' }),
  ...through({ daysAgo: 50, process: 'plan-adoption', gate: '5254', outcome: 'conduct-services-workshop' }),
  {
    hoursAgo: 46 * 24,
    actor: manager,
    does: {
      kind: 'set',
      task: '3352',
      to: 'cancelled',
      reason: '客户今年春季已由另一家合作伙伴完成网络评估。',
    },
  },
  { hoursAgo: 44 * 24, actor: engineer, does: { kind: 'set', task: '2467', to: 'complete' } },
  ...through({ daysAgo: 36, process: 'conduct-services-workshop', gate: '3981', outcome: 'enable-services' }),
]

const enabling: readonly DemoMove[] = [
  { hoursAgo: 28 * 24, actor: migration, does: { kind: 'set', task: '1126', to: 'complete' } },
  { hoursAgo: 27 * 24, actor: migration, does: { kind: 'set', task: '1641', to: 'complete' } },
  { hoursAgo: 22 * 24, actor: migration, does: { kind: 'set', task: '1672', to: 'complete' } },
  { hoursAgo: 19 * 24, actor: migration, does: { kind: 'set', task: '1235', to: 'complete' } },
  { hoursAgo: 15 * 24, actor: migration, does: { kind: 'set', task: '3125@sharepoint', to: 'complete' } },
  { hoursAgo: 12 * 24, actor: migration, does: { kind: 'set', task: '2474@sharepoint', to: 'complete' } },
  {
    hoursAgo: 12 * 24 - 1,
    actor: migration,
    does: {
      kind: 'note',
      task: '2474@sharepoint',
      text: '测试站点共 1,240 个文件，权限与来源一致；三个文件名过长，已改名。',
    },
  },
  { hoursAgo: 7 * 24, actor: migration, does: { kind: 'set', task: '2474@onedrive-for-business', to: 'in-progress' } },
  { hoursAgo: 6 * 24, actor: migration, does: { kind: 'set', task: '3306', to: 'paused-customer' } },
  { hoursAgo: 3 * 24, actor: migration, does: { kind: 'set', task: '3147', to: 'in-progress' } },
  { hoursAgo: 70, actor: manager, does: { kind: 'assign', task: '4097', to: engineer } },
]

const wangLei = ofCustomer('王磊', 'wang.lei@qinghe.example', 'zh-CN')
const zhouMin = ofCustomer('周敏', 'zhou.min@qinghe.example', 'zh-CN')
const training = { kind: 'schedule', task: '5263', minutes: 120, timeZone: 'Asia/Shanghai', host: migration } as const

/** Training of the help desk: nobody came, and it has another day. */
const helpDesk: readonly DemoMove[] = [
  { hoursAgo: 20 * 24, actor: migration, does: { kind: 'prepare', task: '5263', attendees: [wangLei, zhouMin] } },
  {
    hoursAgo: 20 * 24 - 1,
    actor: migration,
    does: { ...training, when: { inHours: 15 * 24 }, place: '上海，漕河泾园区 3 号楼 210 室' },
  },
  {
    hoursAgo: 4 * 24,
    actor: migration,
    does: { kind: 'call-off', task: '5263', why: 'no-show', reason: '服务台当天处理全市断网，没有人能到场。' },
  },
  {
    hoursAgo: 3 * 24,
    actor: migration,
    does: { ...training, when: { inWorkdays: 7, time: '14:00' }, link: 'https://meet.example/qinghe-training' },
  },
  { hoursAgo: 3 * 24 - 1, actor: migration, does: { kind: 'invite', task: '5263' } },
  { hoursAgo: 40, actor: migration, does: { kind: 'reply', task: '5263', email: wangLei.email, answer: 'accepted' } },
]

/** Switches its services on: what is done for each of them is done for one, and late for the other. */
export const qingheTechnology: readonly DemoMove[] = [
  ...beginning,
  ...inOrder([
    ...qingheContacts,
    ...enabling,
    ...helpDesk,
    ...qingheRequests,
    ...qingheTime,
    ...qingheNotes,
    ...qingheGuests,
  ]),
]
