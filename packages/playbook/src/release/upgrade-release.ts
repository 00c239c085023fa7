type Json = Readonly<Record<string, unknown>>

/**
 * A release of an earlier format in the shape of today, with what it did not say left empty; a release of today, and what
 * is no release, as it is. Engagements keep the release that they began with: a format that was ever stored stays
 * readable.
 */
export function upgradeRelease(stored: unknown): unknown {
  return mapped(stored, (release) => {
    const second = release.format === 1 ? fromFirst(release) : release
    const third = second.format === 2 ? fromSecond(second) : second
    const fourth = third.format === 3 ? fromThird(third) : third
    return fourth.format === 4 ? fromFourth(fourth) : fourth
  })
}

/** Format 4 knew no types of notes and no cadences, and did not say of a task whether customers see it. */
function fromFourth(release: Json): Json {
  const unsaid = (step: Json) => ({ ...step, tasks: each(step.tasks, (task) => ({ ...task, shared: null })) })
  return {
    ...release,
    format: 5,
    processes: each(release.processes, (process) => ({ ...process, steps: each(process.steps, unsaid) })),
    notes: [],
    cadences: [],
  }
}

/** Format 3 knew no questionnaires and no teams. */
function fromThird(release: Json): Json {
  const asking = (step: Json) => ({ ...step, tasks: each(step.tasks, (task) => ({ ...task, questionnaire: null })) })
  return {
    ...release,
    format: 4,
    processes: each(release.processes, (process) => ({ ...process, steps: each(process.steps, asking) })),
    decisions: each(release.decisions, (table) => ({ ...table, routing: null })),
    questionnaires: [],
    teams: [],
  }
}

/** Format 2 knew no parties, and no task that is done for each service. */
function fromSecond(release: Json): Json {
  const tasksOnce = (step: Json) => ({ ...step, tasks: each(step.tasks, (task) => ({ ...task, per: 'engagement' })) })
  return {
    ...release,
    format: 3,
    roles: each(release.roles, (role) => ({ ...role, party: 'team' })),
    processes: each(release.processes, (process) => ({ ...process, steps: each(process.steps, tasksOnce) })),
  }
}

/** Format 1 knew no columns, kinds, due dates, groups, motions and decisions, and not where names are declared. */
function fromFirst(release: Json): Json {
  const declared = { source: { file: 'playbook.yaml', line: 1, column: 1 } }
  const named = (part: unknown) => each(part, (entry) => ({ ...entry, ...declared }))
  return {
    ...release,
    format: 2,
    facts: named(release.facts),
    phases: named(release.phases),
    roles: named(release.roles),
    serviceGroups: [],
    services: each(release.services, (service) => ({ ...service, ...declared, group: null })),
    motions: [],
    processes: each(release.processes, processFromFirst),
    decisions: [],
  }
}

function processFromFirst(process: Json): Json {
  return {
    ...process,
    replaces: [],
    steps: each(process.steps, stepFromFirst),
    outcomes: each(process.outcomes, (outcome) => ({
      ...outcome,
      condition: null,
      source: eachValue(outcome.source, withColumn),
    })),
    pages: eachValue(process.pages, (page) => ({
      ...page,
      blocks: each(page.blocks, (block) => ({ ...block, line: 1, column: 1 })),
    })),
    source: eachValue(process.pages, ({ file }) => ({ file, line: 1, column: 1 })),
  }
}

function stepFromFirst(step: Json): Json {
  return {
    ...step,
    secondaryRoles: [],
    motions: [],
    condition: conditionFromFirst(step.condition),
    tasks: each(step.tasks, taskFromFirst),
    source: eachValue(step.source, withColumn),
  }
}

function taskFromFirst(task: Json): Json {
  const source = eachValue(task.source, withColumn)
  const [first] = source !== null && typeof source === 'object' ? Object.values(source) : []
  return {
    ...task,
    form: task.kind,
    kind: 'plain',
    condition: conditionFromFirst(task.condition),
    gate: mapped(task.gate, (gate) => ({ ...gate, source: first })),
    due: null,
    replaces: [],
    source,
  }
}

function conditionFromFirst(condition: unknown): unknown {
  return mapped(condition, (found) => ({ ...found, source: mapped(found.source, withColumn) }))
}

function withColumn(source: Json): Json {
  return { ...source, column: 1 }
}

/** What is no object stays for the schema to refuse. */
function mapped(value: unknown, to: (value: Json) => Json): unknown {
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? to(value as Json) : value
}

function each(value: unknown, to: (value: Json) => Json): unknown {
  return Array.isArray(value) ? value.map((item) => mapped(item, to)) : value
}

function eachValue(value: unknown, to: (value: Json) => Json): unknown {
  return mapped(value, (of) => Object.fromEntries(Object.entries(of).map(([key, item]) => [key, mapped(item, to)])))
}
