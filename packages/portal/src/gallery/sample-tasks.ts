import { type TaskState, taskStates } from '@fairlead/contract'
import type { DateTone } from '../components/date-with-why/date-tone.ts'

/** A row of the tables that the gallery shows. */
export interface SampleTask {
  readonly key: string
  readonly id: string
  readonly name: string
  readonly state: TaskState
  readonly phase: string
  readonly role: string
  readonly service: string
  readonly person: { readonly id: string; readonly name: string } | null
  readonly due: string | null
  readonly tone: DateTone
  readonly isMandatory: boolean
}

export const today = '2026-11-29'
export const phases = ['assess', 'remediate', 'enable', 'adopt'] as const
export const roles = ['Architect', 'Delivery engineer', 'Customer lead', '迁移经理'] as const
export const services = ['Mail', 'Files', 'Meetings', '终端管理'] as const
export const people = [
  { id: 'mei', name: '李明华' },
  { id: 'noor', name: 'Noor Haddad' },
  { id: 'oyvind', name: 'Øyvind Ås' },
  { id: 'long', name: 'Maximiliane Freifrau von Hohenstein-Waldenburg' },
  { id: 'wei', name: '欧阳娜娜' },
] as const

const names = [
  'Agree who takes part in the workshop',
  'List the mailboxes that move first',
  '确认参加研讨会的人员并提前一周发出邀请',
  'Check that every network reaches the service',
  'Send <b>the plan</b> & {dates} to the customer',
  'Write down what happens to shared folders, calendars, delegated rights, archives and everything that hangs on them before anyone asks',
  '记录共享邮箱、资源邮箱、通讯组和委派权限的现状，并与客户负责人逐项核对后存档以备上线评审使用',
  'Test',
] as const

const states = Object.keys(taskStates) as readonly TaskState[]
const usual = ['not-started', 'in-progress', 'complete'] as const
const dayMs = 86_400_000

/** So many tasks, the same ones each time. */
export function sampleTasks(count: number): readonly SampleTask[] {
  return Array.from({ length: count }, (_, n) => sampleTask(n))
}

function sampleTask(n: number): SampleTask {
  const mixed = (n * 7919 + 13) % 104_729
  const state = mixed % 3 === 0 ? pick(states, mixed) : pick(usual, mixed)
  const days = (mixed % 90) - 20
  const due = mixed % 7 === 0 ? null : new Date(Date.parse(today) + days * dayMs).toISOString().slice(0, 10)
  const isSettled = taskStates[state].set === 'done' || taskStates[state].set === 'set-aside'
  return {
    key: `task-${n}`,
    id: String(1600 + n),
    name: n < names.length ? pick(names, n) : `${pick(names, mixed)} (${n})`,
    state,
    phase: pick(phases, Math.floor(mixed / 5)),
    role: pick(roles, Math.floor(mixed / 3)),
    service: pick(services, Math.floor(mixed / 11)),
    person: mixed % 4 === 0 ? null : pick(people, Math.floor(mixed / 4)),
    due,
    tone: isSettled ? 'settled' : days < 0 ? 'overdue' : days < 7 ? 'at-risk' : 'on-track',
    isMandatory: mixed % 3 === 1,
  }
}

function pick<T>(from: readonly T[], n: number): T {
  // The remainder is a place of the list, and none of the lists is empty.
  return from[n % from.length] as T
}
