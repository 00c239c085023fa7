import { engineer, manager, migration } from '../cast.ts'
import type { DemoMove } from '../demo-move.ts'

/** What is noted in Chinese: technical, of the environment, and what the customer reads too. */
export const qingheNotes: readonly DemoMove[] = [
  {
    hoursAgo: 18 * 24,
    actor: migration,
    does: {
      kind: 'write-note',
      of: 'technical-enablement',
      body: '与周敏通话 40 分钟。服务台人手紧张，培训改到下周；先把**常见问题**整理成一页发给对方。',
      fields: { track: 'waits-for-customer', done: '核对了登录流程和重置密码的步骤', concerns: ['people'] },
      tasks: ['5263'],
      next: { text: '把常见问题一页纸发给周敏', owner: migration, inDays: 5 },
    },
  },
  { hoursAgo: 14 * 24, actor: migration, does: { kind: 'do-next', note: 'note-1' } },
  {
    hoursAgo: 9 * 24,
    actor: manager,
    does: {
      kind: 'write-note',
      of: 'environment',
      audience: 'shared',
      body: '客户已确认：上海和苏州两地的目录在月底前合并，合并期间**不新建**账号。',
      fields: { confirmed: true },
      services: ['aadp'],
    },
  },
  {
    hoursAgo: 3 * 24 - 2,
    actor: migration,
    does: {
      kind: 'write-note',
      of: 'service-intent',
      body: '全市断网当天服务台无人到场，客户对第二次培训的时间很敏感，需要经理出面确认。',
      fields: { intent: 'now', why: '新办公区十二月启用，之前必须完成培训' },
      escalated: true,
      mentions: [manager],
      next: { text: '与客户信息部负责人确认第二次培训时间', owner: manager, inDays: 2 },
    },
  },
]

/** What is noted in English. */
export const hallqvistNotes: readonly DemoMove[] = [
  {
    hoursAgo: 20 * 24,
    actor: manager,
    does: {
      kind: 'write-note',
      of: 'engagement-management',
      body: 'Weekly call. They like the pace, but the auditor wants to see **who may read mailboxes** before anything is switched on.',
      fields: {
        pace: 'engaged',
        rolled_out: 'none',
        attended: 'Head of IT, auditor',
        risks: 'The audit may move the pilot by two weeks.',
      },
      next: { text: 'Send the auditor the list of rights', owner: engineer, inDays: 3 },
    },
  },
  { hoursAgo: 19 * 24, actor: engineer, does: { kind: 'do-next', note: 'note-1' } },
  {
    hoursAgo: 15 * 24,
    actor: manager,
    does: {
      kind: 'write-note',
      of: 'engagement-management',
      audience: 'shared',
      body: 'Agreed today:\n\n- the pilot has 40 people of two wards\n- mail moves on a Friday evening\n- questions go to the help desk first',
      fields: { pace: 'engaged' },
    },
  },
  {
    hoursAgo: 6 * 24,
    actor: engineer,
    does: {
      kind: 'write-note',
      of: 'technical-enablement',
      body: 'Two of the ward computers still ask for a password every hour. It is the old agent; their supplier has to take it off.',
      fields: { track: 'waits-for-customer', done: 'Looked at sign-in on six computers', concerns: ['other-product'] },
      next: { text: 'Ask whether the supplier has answered', owner: engineer, inDays: 3 },
    },
  },
  {
    hoursAgo: 30,
    actor: engineer,
    does: { kind: 'amend-note', note: 'note-3', body: 'The supplier called: they take the agent off on Monday.' },
  },
]
