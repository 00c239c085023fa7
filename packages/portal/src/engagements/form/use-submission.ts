import type { CreateEngagementInput } from '@fairlead/contract'
import { type RefObject, useEffect, useState } from 'react'
import { ProblemError } from '../../api/problem-error.ts'
import type { Checked, FieldErrors } from './check-draft.ts'
import { refusedFields } from './refused-fields.ts'

const noErrors: FieldErrors = {}

/** A form on its way to the server: what is wrong with its fields, what the server refused, and whether it is sent. */
export function useSubmission(form: RefObject<HTMLFormElement | null>) {
  const [errors, setErrors] = useState(noErrors)
  const [failure, setFailure] = useState<Error | null>(null)
  const [isBusy, setBusy] = useState(false)

  useEffect(() => {
    if (Object.keys(errors).length === 0) return
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-invalid]')?.focus()
  }, [errors, form])

  /** Sends what has been checked; `send` rejects with a ProblemError where the server refuses. */
  async function submit(checked: Checked, send: (input: CreateEngagementInput) => Promise<void>): Promise<void> {
    if (isBusy) return
    setFailure(null)
    setErrors(checked.ok ? noErrors : checked.errors)
    if (!checked.ok) return
    setBusy(true)
    try {
      await send(checked.input)
    } catch (error) {
      setFailure(error instanceof Error ? error : new Error(String(error)))
      if (error instanceof ProblemError && error.problem !== null) {
        setErrors(refusedFields(error.problem, checked.input))
      }
    } finally {
      setBusy(false)
    }
  }

  return { errors, failure, isBusy, submit }
}
