import type { Diagnostic } from '../model/diagnostic.ts'
import type { DiagnosticCode } from '../model/diagnostic-codes.ts'
import type { Span } from '../model/span.ts'
import type { Page } from '../reader/page.ts'
import type { Repair } from '../repair/repair.ts'
import { pointsOf } from '../text/points.ts'
import { diagnose, withFix } from './diagnose.ts'
import type { Explanation, Rule } from './rule.ts'

/** The rule that says what the reader mended of one kind, and offers its repair as the remedy. */
export function repairRule(explanation: Explanation): Rule {
  return {
    ...explanation,
    *check({ playbook }) {
      for (const page of playbook.pages) {
        const repairs = page.repairs.filter(({ code }) => code === explanation.code)
        if (repairs.length === 0) continue
        const spanOf = spansIn(page)
        for (const repair of repairs) yield finding(explanation.code, repair, spanOf)
      }
    },
  }
}

type SpanOf = (range: { readonly start: number; readonly end: number }) => Span

function spansIn({ file, text }: Page): SpanOf {
  const pointAt = pointsOf(text)
  return ({ start, end }) => ({ file, start: pointAt(start), end: pointAt(end) })
}

function finding(code: DiagnosticCode, { start, end, edits, title }: Repair, spanOf: SpanOf): Diagnostic {
  const diagnostic = diagnose(code, spanOf({ start, end }))
  if (title === null) return diagnostic
  return withFix(diagnostic, { title, edits: edits.map((edit) => ({ span: spanOf(edit), text: edit.text })) })
}
