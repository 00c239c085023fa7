import type { ReleaseView } from '@fairlead/contract'
import { useLingui } from '@lingui/react/macro'
import { wordsOf } from '../../process/words/words.ts'
import { type FieldErrors, factPointer } from './check-draft.ts'
import { type EngagementDraft, isSameAnswer, unknownFact, withAnswer } from './engagement-draft.ts'
import { FactField } from './fact-field.tsx'
import { useFieldErrorWords } from './field-error.tsx'
import { ScopeField } from './scope-field.tsx'

interface KnownFieldsProps {
  readonly release: ReleaseView
  readonly draft: EngagementDraft
  /** What the draft began from. */
  readonly base: EngagementDraft
  readonly onChange: (draft: EngagementDraft) => void
  readonly errors: FieldErrors
}

/** Asks for the services in scope and for every fact of the playbook. */
export function KnownFields({ release, draft, base, onChange, errors }: KnownFieldsProps) {
  const { i18n } = useLingui()
  const errorWords = useFieldErrorWords()
  const words = wordsOf(i18n, release)
  return (
    <>
      <ScopeField
        release={release}
        words={words}
        draft={draft}
        onChange={onChange}
        error={(pointer) => errorWords(errors[pointer])}
      />
      {release.facts.map((fact) => {
        const { id } = fact
        const answer = draft.facts[id] ?? unknownFact
        return (
          <FactField
            key={id}
            fact={fact}
            words={words}
            answer={answer}
            onChange={(next) => onChange(withAnswer(draft, { fact: id, answer: next, base }))}
            error={errorWords(errors[factPointer(id)])}
            source={{
              text: draft.sources[id] ?? '',
              kept: isSameAnswer(answer, base.facts[id]) ? (base.sources[id] ?? '') : '',
              onChange: (source) => onChange({ ...draft, sources: { ...draft.sources, [id]: source } }),
            }}
          />
        )
      })}
    </>
  )
}
