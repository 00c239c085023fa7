import type { PageFile } from '../reader/page.ts'

export interface MadeSize {
  readonly pages: number
  readonly tasksPerPage: number
}

const services = ['Mail', 'Files', 'Chat', 'Calendar', 'Telephony']
const roles = ['Manager', 'Engineer', 'Analyst']
const tasksInStep = 10

/** A manifest that knows what {@link madePages} name, with a condition on every tenth page. */
export function madeManifest({ pages }: MadeSize): string {
  const named = (names: readonly string[]) => names.map((name) => `  ${name.toLowerCase()}: { name: { en: ${name} } }`)
  const conditions = Array.from({ length: Math.ceil(pages / 10) }, (_, index) => {
    return `  page-${index * 10}: { steps: { do-part-0: { title: { en: Do part 0 }, condition: "seats >= ${index + 1}" } } }`
  })
  return [
    'languages: { en: . }',
    'phases: { work: { en: Work } }',
    'roles:',
    ...named(roles),
    'services:',
    ...named(services),
    'facts: { seats: { type: number, label: { en: Seats }, unit: { en: seats } } }',
    'processes:',
    ...conditions,
    '',
  ].join('\n')
}

/** Pages that each lead on to the next, with prose, lists, links and as many tasks as wanted, all with ids of their own. */
export function madePages({ pages, tasksPerPage }: MadeSize): readonly PageFile[] {
  return Array.from({ length: pages }, (_, index) => ({
    file: `page-${index}.md`,
    text: madePage(index, tasksPerPage, index + 1 < pages ? `page-${index + 1}.md` : null),
  }))
}

function madePage(index: number, tasks: number, next: string | null): string {
  const steps = Math.max(1, Math.ceil(tasks / tasksInStep))
  const lines = [
    `---`,
    `title: Work ${index}`,
    `---`,
    '',
    `# Work ${index}`,
    '',
    'Phase: **Work**',
    '',
    '## Approach',
    '',
  ]
  for (let step = 0; step < steps; step++) {
    const first = step * tasksInStep
    lines.push(...madeStep(index, step), '')
    lines.push('#### Tasks', '', '| Id | Name | M/O | Role | Services |', '| --- | --- | :-: | --- | --- |')
    for (let task = first; task < Math.min(tasks, first + tasksInStep); task++)
      lines.push(madeRow(index, index * tasks + task))
    lines.push('')
  }
  lines.push('## Next Steps', '', next === null ? '- The work ends here.' : `- There is more to do: [go on](${next}).`)
  return `${lines.join('\n')}\n`
}

function madeStep(page: number, step: number): readonly string[] {
  return [
    `### Do part ${step}`,
    '',
    `Primary Role: **${roles[step % roles.length]}**  `,
    `Applies To: **${services[page % services.length]} / ${services[(page + 1) % services.length]}**`,
    '',
    `What belongs to part ${step} of work ${page} is done in the order of the table, with [notes](https://example.org/${page}).`,
    '',
    '- Ask *first*, then **do**, then `write` it down.',
    '- Whoever did it ticks it.',
  ]
}

function madeRow(page: number, task: number): string {
  const id = 1000 + task
  const name = `Do thing ${id} as [the guide](https://example.org/guide/${id}) says`
  const role = roles[task % roles.length]
  return `| ${id} | ${name} | ${task % 3 === 0 ? 'M' : 'O'} | ${role} | ${services[(page + (task % 2)) % services.length]} |`
}
