import { page } from './rule.ts'

const step = ['# Plan', '## Write', 'Primary Role: **FE**', '', 'Write it.', '']

/** A process with two outcomes; the second ends the work. For examples of rules. */
export const pagesWithOutcomes = {
  'a.md': page(...step, '## Next Steps', '', '- Large: [Next](b.md).', '- Small: the work ends here.'),
  'b.md': page(...step),
}

/** A manifest that says of each of the outcomes when it is the one. */
export function outcomesWhere(large: string, small: string): string {
  return page(
    'facts:',
    '  seats: { type: number, label: { en: Seats }, unit: { en: seats } }',
    'processes:',
    '  a:',
    '    outcomes:',
    `      b: { condition: ${large} }`,
    `      end: { ${small} }`,
  )
}
