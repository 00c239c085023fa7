import type { CreateEngagementInput, ReleaseView } from '@fairlead/contract'
import { Trans, useLingui } from '@lingui/react/macro'
import { Alert, Button, Kbd, TextInput } from '@mantine/core'
import { type FormEvent, type KeyboardEvent, useRef } from 'react'
import { ProblemError } from '../../api/problem-error.ts'
import { problemWords } from '../../api/problem-words.ts'
import { wordsOf } from '../../process/words/words.ts'
import type { EngagementDraft } from './engagement-draft.ts'
import { factPointer } from './engagement-draft.ts'
import { FactField } from './fact-field.tsx'
import { useFieldErrorWords } from './field-error.tsx'
import classes from './form.module.css'
import { ScopeField } from './scope-field.tsx'
import { useDraft } from './use-draft.ts'

interface EngagementFormProps {
  readonly release: ReleaseView
  readonly initial: EngagementDraft
  /** `revise` asks for scope and facts only: customer and start stay as they are. */
  readonly mode: 'create' | 'revise'
  readonly submitLabel: string
  /** Rejects with a ProblemError where the server refuses; what was typed is kept. */
  readonly onSubmit: (input: CreateEngagementInput) => Promise<void>
  readonly onCancel: () => void
}

/** Asks what an engagement is about: the customer, the services in scope and the playbook's facts. */
export function EngagementForm({ release, initial, mode, submitLabel, onSubmit, onCancel }: EngagementFormProps) {
  const { i18n } = useLingui()
  const form = useRef<HTMLFormElement>(null)
  const { draft, change, errors, failure, isBusy, submit } = useDraft({ release, initial, onSubmit, form })
  const errorWords = useFieldErrorWords()
  const words = wordsOf(i18n, release)

  return (
    <form
      ref={form}
      className={classes.form}
      noValidate
      onSubmit={submitted(submit)}
      onKeyDown={submittedByKey(submit)}
    >
      {failure === null ? null : <FormFailure error={failure} />}
      {mode === 'revise' ? null : (
        <CustomerFields draft={draft} change={change} error={(pointer) => errorWords(errors[pointer])} />
      )}
      <ScopeField
        services={release.services}
        words={words}
        chosen={draft.scope}
        onChange={(scope) => change({ scope })}
        error={errorWords(errors['/scope'])}
      />
      {release.facts.map((fact) => (
        <FactField
          key={fact.id}
          fact={fact}
          words={words}
          answer={draft.facts[fact.id] ?? { kind: 'unknown' }}
          onChange={(answer) => change({ facts: { ...draft.facts, [fact.id]: answer } })}
          error={errorWords(errors[factPointer(fact.id)])}
        />
      ))}
      <div className={classes.actions}>
        <Button type="submit" loading={isBusy}>
          {submitLabel}
        </Button>
        <Button variant="default" onClick={onCancel}>
          <Trans>Cancel</Trans>
        </Button>
        <span className={classes.hint}>
          <Kbd size="xs">Ctrl</Kbd> <Kbd size="xs">Enter</Kbd>
        </span>
      </div>
    </form>
  )
}

interface CustomerFieldsProps {
  readonly draft: EngagementDraft
  readonly change: (changes: Partial<EngagementDraft>) => void
  readonly error: (pointer: string) => string | undefined
}

function CustomerFields({ draft, change, error }: CustomerFieldsProps) {
  const { t } = useLingui()
  return (
    <div className={classes.pair}>
      <TextInput
        label={t`Customer`}
        value={draft.customer}
        onChange={(event) => change({ customer: event.currentTarget.value })}
        error={error('/customer')}
        maxLength={200}
        autoComplete="off"
        required
        data-first-field
      />
      <TextInput
        type="date"
        label={t`Start date`}
        value={draft.startDate}
        onChange={(event) => change({ startDate: event.currentTarget.value })}
        error={error('/startDate')}
        required
      />
    </div>
  )
}

function FormFailure({ error }: { readonly error: Error }) {
  const { i18n } = useLingui()
  const { title, text, reference } = problemWords(i18n, error)
  const isOurs = error instanceof ProblemError && error.code === 'invalid-request'
  return (
    <Alert color="red" title={title} role="alert">
      {text}
      {isOurs && error.problem?.errors === undefined ? ` ${error.problem?.detail ?? ''}` : null}
      {reference === null ? null : ` (${reference})`}
    </Alert>
  )
}

function submitted(submit: () => void) {
  return (event: FormEvent) => {
    event.preventDefault()
    submit()
  }
}

function submittedByKey(submit: () => void) {
  return (event: KeyboardEvent) => {
    const isComposing = event.nativeEvent.isComposing || event.keyCode === 229
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || isComposing) return
    event.preventDefault()
    submit()
  }
}
