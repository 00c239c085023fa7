import { page } from './rule.ts'

/** A page that asks, with the rows of its only section, line 7 and following. */
export function questionPage(columns: readonly string[], ...rows: readonly (readonly string[])[]): string {
  return page(
    '# Ask',
    'Kind: **Questionnaire**',
    '## What there is',
    '',
    `| ${columns.join(' | ')} |`,
    `|${'-|'.repeat(columns.length)}`,
    ...rows.map((cells) => `| ${cells.join(' | ')} |`),
  )
}
