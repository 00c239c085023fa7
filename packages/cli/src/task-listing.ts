import type { Page, Playbook } from '@fairlead/playbook'

/** One task row as other programs read it; the names of the fields are a promise. */
export interface ListedTask {
  /** Relative to the path that was asked for. */
  readonly page: string
  readonly language: string
  /** The line of the row, from 1. */
  readonly line: number
  readonly id: string
  /** As a reader sees it: link text, no invisible characters. */
  readonly name: string
  readonly mandatory: boolean
  /** As written. */
  readonly role: string
  readonly services: readonly string[]
  readonly step: string | null
  readonly phase: string | null
}

/** Every task row of a playbook, page by page in the order of the text, in all languages. */
export function listTasks({ pages }: Pick<Playbook, 'pages'>): readonly ListedTask[] {
  return pages.flatMap((page) =>
    page.steps.flatMap((step) =>
      step.tables
        .flatMap(({ rows }) => rows)
        .map((row) => ({
          page: page.file,
          language: page.language,
          line: row.span.start.line,
          id: row.id.value,
          name: row.name.value,
          mandatory: row.mandatory,
          role: row.role.value,
          services: row.services.value,
          step: step.title.value,
          phase: phaseIn(step.labels) ?? phaseIn(page.labels),
        })),
    ),
  )
}

function phaseIn(labels: Page['labels']): string | null {
  return labels.find(({ kind, text }) => kind === 'phase' && text !== '')?.text ?? null
}
