import type { WorkItemView } from '@fairlead/contract'

/** A piece of work of Tomas, due in the week of the tests, with what a test says otherwise. */
export function anItem(rest: Partial<WorkItemView> = {}): WorkItemView {
  const key = rest.key ?? '4021'
  return {
    engagement: 'e1',
    customer: 'Nordwind',
    release: 'r1',
    key,
    task: key,
    service: null,
    name: { en: `Task ${key}`, 'zh-CN': `任务 ${key}` },
    process: 'assess',
    step: 'assess:talk',
    state: 'not-started',
    stage: 'open',
    mandatory: true,
    responsible: { person: 'tomas', through: 'role', role: 'engineer', service: null },
    contact: null,
    due: '2026-12-01',
    today: '2026-11-29',
    gate: null,
    group: 'week',
    revision: 0,
    ...rest,
  }
}
