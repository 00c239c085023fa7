import type { Standing } from '../standing/standing.ts'
import type { AddTask } from './command.ts'
import { accept, type Decision, refuse } from './decision.ts'
import { nextTaskKeys } from './next-task-key.ts'
import { unknownName } from './unknown-name.ts'
import { written } from './written.ts'

/** Adds a task by hand under a step of a process; roles and services are those of the playbook. */
export function addTask({ index, engagement }: Standing, command: AddTask): Decision {
  const { process, step, role, service, mandatory } = command
  const page = index.processes.get(process)
  if (page === undefined) return refuse({ code: 'unknown-process', process })
  if (!page.steps.some(({ id }) => id === step)) return refuse({ code: 'unknown-step', process, step })
  const unknown = unknownName(index.release, command)
  if (unknown !== null) return refuse(unknown)
  const name = written(command.name)
  if (name === null) return refuse({ code: 'name-required' })
  const [task = ''] = nextTaskKeys(engagement.tasks.keys(), 1)
  return accept({ type: 'TaskAdded', task, added: { name, mandatory, process, step, role, service } })
}
