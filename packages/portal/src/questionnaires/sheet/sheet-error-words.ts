import type { I18n, MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/runtime-macro'
import { ProblemError } from '../../api/problem-error.ts'
import { refusalWords } from '../../refusals/refusal-words.ts'

/** Why a workbook was not taken: before it was sent, or by the server or on the way to it. */
export type SheetError =
  | { readonly kind: 'several' | 'too-large' | 'gone' }
  | { readonly kind: 'refused'; readonly cause: unknown }

interface SheetErrorWords {
  readonly title: string
  /** What to do. */
  readonly text: string
  readonly reference: string | null
}

/** Says why a workbook was not taken, and what to do. */
export function sheetErrorWords(i18n: I18n, error: SheetError): SheetErrorWords {
  switch (error.kind) {
    case 'several':
      return said(i18n, msg`Several files at once`, msg`Upload the workbooks one after the other.`)
    case 'too-large':
      return said(
        i18n,
        msg`The file is larger than 25 MB`,
        msg`Download the workbook once more, and copy the answers into it without anything else.`,
      )
    case 'gone':
      return said(
        i18n,
        msg`The file cannot be opened on this device`,
        msg`Close it in other programs, and choose it again.`,
      )
    case 'refused': {
      const { cause } = error
      if (!(cause instanceof ProblemError)) return refusalWords(i18n, cause)
      if (cause.code === 'body-too-large') return sheetErrorWords(i18n, { kind: 'too-large' })
      if (cause.code !== 'stale-revision') return refusalWords(i18n, cause)
      return said(
        i18n,
        msg`Someone else answered while the file was on its way`,
        msg`The form shows their answers. Nothing of the file was taken; try again to put its answers over them.`,
      )
    }
    default:
      return error satisfies never
  }
}

const passing: ReadonlySet<string> = new Set([
  'stale-revision',
  'file-not-checked',
  'offline',
  'internal',
  'unreadable',
])

/** Whether the same file may be taken another time. */
export function mayPass(error: SheetError): boolean {
  return error.kind === 'refused' && error.cause instanceof ProblemError && passing.has(error.cause.code)
}

function said(i18n: I18n, title: MessageDescriptor, text: MessageDescriptor): SheetErrorWords {
  return { title: i18n._(title), text: i18n._(text), reference: null }
}
