import type { TaskView } from '@fairlead/contract'
import type { Task } from '@fairlead/playbook'

/** A task that people added by hand in the form of one that a page has; its name is in no certain language. */
export function addedTask(key: string, { name, mandatory, role, service }: NonNullable<TaskView['added']>): Task {
  return {
    id: key,
    form: 'row',
    kind: 'plain',
    questionnaire: null,
    shared: null,
    per: 'engagement',
    name: { und: name },
    links: {},
    mandatory,
    roles: role === null ? [] : [role],
    services: service === null ? 'all' : [service],
    condition: null,
    gate: null,
    due: null,
    replaces: [],
    source: {},
  }
}
