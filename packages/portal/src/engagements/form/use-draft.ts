import type { CreateEngagementInput, ReleaseView } from '@fairlead/contract'
import { type RefObject, useEffect, useState } from 'react'
import { ProblemError } from '../../api/problem-error.ts'
import { checkDraft, type EngagementDraft, type FieldErrors } from './engagement-draft.ts'
import { refusedFields } from './refused-fields.ts'

interface DraftOptions {
  readonly release: ReleaseView
  readonly initial: EngagementDraft
  readonly onSubmit: (input: CreateEngagementInput) => Promise<void>
  readonly form: RefObject<HTMLFormElement | null>
}

const noErrors: FieldErrors = {}

/** A draft that is being filled in: its errors, what the server refused, and whether it is on its way. */
export function useDraft({ release, initial, onSubmit, form }: DraftOptions) {
  const [draft, setDraft] = useState(initial)
  const [errors, setErrors] = useState(noErrors)
  const [failure, setFailure] = useState<Error | null>(null)
  const [isBusy, setBusy] = useState(false)

  useEffect(() => form.current?.querySelector<HTMLElement>('[data-first-field]')?.focus(), [form])
  useEffect(() => {
    if (Object.keys(errors).length === 0) return
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-invalid]')?.focus()
  }, [errors, form])

  function change(changes: Partial<EngagementDraft>): void {
    setDraft({ ...draft, ...changes })
  }

  async function send(): Promise<void> {
    if (isBusy) return
    const checked = checkDraft(draft, release)
    setFailure(null)
    setErrors(checked.ok ? noErrors : checked.errors)
    if (!checked.ok) return
    setBusy(true)
    try {
      await onSubmit(checked.input)
    } catch (error) {
      setFailure(error instanceof Error ? error : new Error(String(error)))
      if (error instanceof ProblemError && error.problem !== null) setErrors(refusedFields(error.problem))
    } finally {
      setBusy(false)
    }
  }

  return { draft, change, errors, failure, isBusy, submit: () => void send() }
}
