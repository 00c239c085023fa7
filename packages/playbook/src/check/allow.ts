import type { Playbook } from '../compile/playbook.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { type DiagnosticCode, diagnosticCodes } from '../model/diagnostic-codes.ts'
import { type Allowance, manifestAllowances, pageAllowances } from './allowance.ts'
import { diagnose, withRelated } from './diagnose.ts'
import { didYouMean } from './did-you-mean.ts'

interface AllowOptions {
  /** What a playbook is not compiled with, whoever allows it. */
  readonly blocking: ReadonlySet<Diagnostic>
  /** Codes that nobody looked for: an allowance of one may be right. */
  readonly unasked: ReadonlySet<DiagnosticCode>
}

/**
 * The findings that no comment of the playbook allows, and what is wrong with those comments [P123]. A comment without
 * a reason allows nothing, and none allows what keeps a release from being made.
 */
export function withoutAllowed(
  found: readonly Diagnostic[],
  { pages, manifest }: Playbook,
  { blocking, unasked }: AllowOptions,
): readonly Diagnostic[] {
  const allowances = [...pages.flatMap(pageAllowances), ...manifestAllowances(manifest.file, manifest.text)]
  if (allowances.length === 0) return found
  const byPlace = Map.groupBy(found, placeKey)
  const allowed = new Set<Diagnostic>()
  const problems = allowances.flatMap((allowance) => {
    const read = readAllowance(allowance)
    if (!read.ok) return [read.problem]
    return read.codes.flatMap((code) => {
      if (!isCode(code)) return [unknownCode(code, allowance)]
      const covered = (byPlace.get(placeKey({ code, span: allowance.span })) ?? []).filter((one) =>
        covers(allowance, one),
      )
      for (const one of covered.filter((one) => !blocking.has(one))) allowed.add(one)
      const kept = covered.filter((one) => blocking.has(one))
      if (kept.length > 0) {
        const related = kept.map(({ span, message }) => ({ span, message }))
        return [withRelated(diagnose('FL0133', allowance.span, { code }), related)]
      }
      return covered.length === 0 && !unasked.has(code)
        ? [diagnose('FL0132', allowance.span, { code, where: allowance.covers.what })]
        : []
    })
  })
  return [...found.filter((one) => !allowed.has(one)), ...problems]
}

function placeKey({ code, span }: { readonly code: string; readonly span: { readonly file: string } }): string {
  return `${code} ${span.file}`
}

function covers({ covers: { start, end } }: Allowance, { span }: Diagnostic): boolean {
  return start <= span.start.offset && span.start.offset <= end
}

type ReadAllowance =
  | { readonly ok: true; readonly codes: readonly string[] }
  | { readonly ok: false; readonly problem: Diagnostic }

function readAllowance({ text, span }: Allowance): ReadAllowance {
  const because = text.search(/\bbecause\b/i)
  const [, list = ''] = /^allow\s([\w,;、，\s]*)$/i.exec(because < 0 ? text : text.slice(0, because)) ?? []
  const codes = [...new Set(list.toUpperCase().split(/[\s,;、，]+/))].filter((code) => code !== '')
  if (codes.length === 0) return { ok: false, problem: diagnose('FL0130', span, { text: text.slice(0, 80) }) }
  if (because < 0 || !/[\p{L}\p{N}]/u.test(text.slice(because + 'because'.length))) {
    return { ok: false, problem: diagnose('FL0110', span, { codes: codes.join(', ') }) }
  }
  return { ok: true, codes }
}

function unknownCode(code: string, { span }: Allowance): Diagnostic {
  return diagnose('FL0131', span, { code, hint: didYouMean(code, Object.keys(diagnosticCodes)) })
}

function isCode(code: string): code is DiagnosticCode {
  return Object.hasOwn(diagnosticCodes, code)
}
