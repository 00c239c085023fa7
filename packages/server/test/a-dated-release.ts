import type { Due, Release, TaskId } from '@fairlead/playbook'
import { aRelease } from '../../engagement/src/fixtures/a-release.ts'

const after = (anchor: Due['anchor'], days: number, calendar: Due['calendar'] = 'business'): Due => ({
  anchor,
  days,
  calendar,
})
const task = (id: TaskId) => ({ kind: 'task', task: id }) as const
const process = (id: string) => ({ kind: 'process', process: id }) as const

const dues: ReadonlyMap<TaskId, Due> = new Map(
  Object.entries({
    100: after({ kind: 'start' }, 1),
    101: after({ kind: 'start' }, 5, 'calendar'),
    200: after(task('100'), 2),
    201: after({ kind: 'go-live' }, -20, 'calendar'),
    202: after(task('200'), 1),
    203: after({ kind: 'go-live' }, -10),
    300: after({ kind: 'start' }, -3),
    900: after(task('202'), 1),
    500: after(process('workshop'), 3),
    502: after({ kind: 'go-live' }, -5),
    503: after(task('500'), 1),
    600: after({ kind: 'go-live' }, 2),
    601: after(task('600'), 1),
    910: after(process('enable'), 2),
  }),
)

/** The release of the engine's own tests with days on which its tasks are due, by every kind of rule there is. */
export function aDatedRelease(): Release {
  const release = aRelease()
  const processes = release.processes.map((page) => ({
    ...page,
    steps: page.steps.map((step) => ({
      ...step,
      tasks: step.tasks.map((one) => ({ ...one, due: dues.get(one.id) ?? null })),
    })),
  }))
  return { ...release, processes }
}
