import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/runtime-macro'
import { plainText } from '../words/sentence.ts'
import { type ReportSection, sectionNames } from './report.ts'
import type { ReportRow } from './report-row.ts'

interface ReportHead {
  readonly customer: string
  /** The two moments as they are read on the screen. */
  readonly from: string
  readonly to: string
}

/** A report as Markdown, to be sent: its heading, then each part with how much it is. */
export function reportText(i18n: I18n, { customer, from, to }: ReportHead, sections: readonly ReportSection[]): string {
  const head = [
    `# ${literal(i18n._(msg`What changed for ${{ customer }}`))}`,
    literal(i18n._(msg`From ${{ from }} to ${{ to }}`)),
  ]
  const parts = sections.map(({ id, rows }) =>
    [
      `## ${literal(i18n._(sectionNames[id]))} (${i18n.number(rows.length)})`,
      rows.map((row) => `- ${literal(rowText(i18n, row))}`).join('\n'),
    ].join('\n\n'),
  )
  const nothing = sections.length === 0 ? [i18n._(msg`Nothing has changed.`)] : []
  return `${[...head, ...parts, ...nothing].join('\n\n')}\n`
}

function rowText(i18n: I18n, { kind, title, values, why }: ReportRow): string {
  const name = plainText(title)
  const line = values === null ? name : i18n._(msg`${{ name }}: ${{ before: values[0] }} → ${{ after: values[1] }}`)
  const whole = why === null ? line : i18n._(msg`${{ line }} (${{ why }})`)
  return kind === 'removed' && values === null ? i18n._(msg`No longer: ${{ what: whole }}`) : whole
}

/** Text that Markdown shows as it stands, in one line. */
function literal(text: string): string {
  return text.replace(/[\\`*_[\]<>]/g, '\\$&').replace(/\s+/g, ' ')
}
