import { engineer, manager, migration, specialist } from '../cast.ts'
import type { DemoMove } from '../demo-move.ts'

/** A specialist who helped, and has gone. */
export const hallqvistRequests: readonly DemoMove[] = [
  {
    hoursAgo: 31 * 24,
    actor: engineer,
    does: {
      kind: 'ask',
      task: '3998',
      role: 'sme',
      service: 'intune',
      why: 'The tablets of the service technicians enrol twice.',
    },
  },
  { hoursAgo: 31 * 24 - 3, actor: manager, does: { kind: 'approve-request' } },
  { hoursAgo: 30 * 24, actor: manager, does: { kind: 'send-person', person: specialist } },
  { hoursAgo: 29 * 24, actor: specialist, does: { kind: 'accept-request' } },
  {
    hoursAgo: 26 * 24,
    actor: specialist,
    does: {
      kind: 'end-request',
      summary: 'An old profile enrolled them a second time. It is deleted, and the twelve doubles are gone.',
    },
  },
]

/** A specialist who works with the customer now, and a question that came back to who asked. */
export const atelierRequests: readonly DemoMove[] = [
  {
    hoursAgo: 9 * 24,
    actor: engineer,
    does: {
      kind: 'ask',
      task: '2544',
      role: 'sme',
      service: 'aadp',
      why: 'People who moved cannot sign in from the workshops: the phones there are shared.',
      tried: 'Another way of proof for one workshop; it holds for a day.',
    },
  },
  { hoursAgo: 9 * 24 - 4, actor: manager, does: { kind: 'approve-request' } },
  { hoursAgo: 8 * 24, actor: manager, does: { kind: 'send-person', person: specialist } },
  { hoursAgo: 7 * 24, actor: specialist, does: { kind: 'accept-request' } },
  {
    hoursAgo: 60,
    actor: engineer,
    does: {
      kind: 'ask',
      task: '5282',
      role: 'migration-velocity-manager',
      service: 'onedrive-for-business',
      why: 'The last batch has run for three days and is at a tenth.',
    },
  },
  {
    hoursAgo: 34,
    actor: manager,
    does: {
      kind: 'ask-back',
      question: 'How many files are in the batch, and does the log name any that it tries again?',
    },
  },
]

/** An architect whom the team has not found yet, and a device that waits for a decision. */
export const segurosRequests: readonly DemoMove[] = [
  {
    hoursAgo: 110,
    actor: engineer,
    does: {
      kind: 'ask',
      task: '4061',
      role: 'fasttrack-architect-v2',
      service: null,
      why: 'Six countries, one tenant: who may see whose mail has to be settled before the pilot.',
      tried: 'A first sketch with the security officer; her questions go beyond what we may promise.',
    },
  },
  { hoursAgo: 78, actor: manager, does: { kind: 'approve-request' } },
  {
    hoursAgo: 21,
    actor: engineer,
    does: {
      kind: 'ask',
      task: '4095',
      role: 'get-modern-fta',
      service: 'edge',
      why: 'The old claims portal opens in no current browser, and its maker is silent.',
    },
  },
]

/** One that was turned down, and one to which somebody is assigned who has yet to accept. */
export const qingheRequests: readonly DemoMove[] = [
  {
    hoursAgo: 9 * 24,
    actor: migration,
    does: {
      kind: 'ask',
      task: '4097',
      role: 'get-modern-fta',
      service: 'edge',
      language: 'zh-CN',
      why: '内部报销系统在新浏览器里无法打印。',
    },
  },
  {
    hoursAgo: 8 * 24,
    actor: manager,
    does: { kind: 'reject-request', reason: '这是打印服务器的设置问题，请先按浏览器手册第四章检查。' },
  },
  {
    hoursAgo: 70,
    actor: migration,
    does: {
      kind: 'ask',
      task: '3147',
      role: 'sme',
      service: 'aadp',
      why: '合并两个目录后，部分员工登录后看不到自己的文件。',
      tried: '已核对同步规则，登录名没有重复。',
    },
  },
  { hoursAgo: 52, actor: manager, does: { kind: 'approve-request' } },
  { hoursAgo: 20, actor: manager, does: { kind: 'send-person', person: specialist } },
]
