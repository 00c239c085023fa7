import type { Diagnostic } from '../model/diagnostic.ts'
import { textSpan } from '../reader/node-span.ts'
import type { Page } from '../reader/page.ts'
import type { Repair } from '../repair/repair.ts'
import { diagnose, withFix } from './diagnose.ts'
import type { Explanation, Rule } from './rule.ts'

/** The rule that says what the reader mended of one kind, and offers its repair as the remedy. */
export function repairRule(explanation: Explanation): Rule {
  return {
    ...explanation,
    *check({ playbook }) {
      for (const page of playbook.pages) {
        for (const repair of page.repairs) if (repair.code === explanation.code) yield finding(page, repair)
      }
    },
  }
}

function finding({ file, text }: Page, { code, start, end, edits, title }: Repair): Diagnostic {
  const diagnostic = diagnose(code, textSpan(file, text, { start, end }))
  if (title === null) return diagnostic
  return withFix(diagnostic, {
    title,
    edits: edits.map((edit) => ({ span: textSpan(file, text, edit), text: edit.text })),
  })
}
