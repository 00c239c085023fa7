import { type Diagnostic, diagnosticCodes, type Severity } from '@fairlead/playbook'
import { formatTable } from './table.ts'

/** Fewer are seen at one glance. */
const many = 20

const ranks = { error: 0, warning: 1, hint: 2 } as const satisfies Record<Severity, number>

/** Errors first, then warnings, then hints; those of one severity in the order given. */
export function bySeverity(findings: readonly Diagnostic[]): readonly Diagnostic[] {
  return findings.toSorted((a, b) => ranks[a.severity] - ranks[b.severity])
}

/** What there is of many findings, as a table: the worst first, then the most frequent; empty where they are few. */
export function findingsByCode(findings: readonly Diagnostic[]): string {
  if (findings.length <= many) return ''
  const groups = [...Map.groupBy(bySeverity(findings), ({ code }) => code)]
    .map(([code, of]) => ({ code, count: of.length, severity: diagnosticCodes[code].severity }))
    .sort((a, b) => ranks[a.severity] - ranks[b.severity] || b.count - a.count)
  const table = formatTable([
    { title: 'SEVERITY', cells: groups.map(({ severity }) => severity) },
    { title: 'CODE', cells: groups.map(({ code }) => code) },
    { title: 'FINDINGS', cells: groups.map(({ count }) => count.toLocaleString('en').padStart('FINDINGS'.length)) },
    { title: 'TITLE', cells: groups.map(({ code }) => diagnosticCodes[code].title) },
  ])
  return `${table}\n`
}
