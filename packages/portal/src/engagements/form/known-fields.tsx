import type { ReleaseView } from '@fairlead/contract'
import type { FactDefinition } from '@fairlead/playbook'
import { useLingui } from '@lingui/react/macro'
import { memo, useMemo } from 'react'
import { type Words, wordsOf } from '../../process/words/words.ts'
import { type FieldErrors, factPointer } from './check-draft.ts'
import { type EngagementDraft, type FactDraft, isSameAnswer, unknownFact, withAnswer } from './engagement-draft.ts'
import { FactField } from './fact-field.tsx'
import { useFieldErrorWords } from './field-error.tsx'
import { ScopeField } from './scope-field.tsx'

/** What a field makes of the draft. */
export type ChangeDraft = (change: (draft: EngagementDraft) => EngagementDraft) => void

interface KnownFieldsProps {
  readonly release: ReleaseView
  readonly draft: EngagementDraft
  /** What the draft began from. */
  readonly base: EngagementDraft
  /** Has to stay the same function: a key that is typed draws one field, not all of them. */
  readonly onChange: ChangeDraft
  readonly errors: FieldErrors
}

/** Asks for the services in scope and for every fact of the playbook. */
export function KnownFields({ release, draft, base, onChange, errors }: KnownFieldsProps) {
  const { i18n } = useLingui()
  const errorWords = useFieldErrorWords()
  const words = useMemo(() => wordsOf(i18n, release), [i18n, release])
  return (
    <>
      <ScopeField release={release} words={words} scope={draft.scope} onChange={onChange} errors={errors} />
      {release.facts.map((fact) => (
        <KnownFact
          key={fact.id}
          fact={fact}
          words={words}
          answer={draft.facts[fact.id] ?? unknownFact}
          source={draft.sources[fact.id] ?? ''}
          base={base}
          onChange={onChange}
          error={errorWords(errors[factPointer(fact.id)])}
        />
      ))}
    </>
  )
}

interface KnownFactProps {
  readonly fact: FactDefinition
  readonly words: Words
  readonly answer: FactDraft
  readonly source: string
  readonly base: EngagementDraft
  readonly onChange: ChangeDraft
  readonly error: string | undefined
}

const KnownFact = memo(function KnownFact({ fact, words, answer, source, base, onChange, error }: KnownFactProps) {
  const { id } = fact
  return (
    <FactField
      fact={fact}
      words={words}
      answer={answer}
      onChange={(next) => onChange((draft) => withAnswer(draft, { fact: id, answer: next, base }))}
      error={error}
      source={{
        text: source,
        kept: isSameAnswer(answer, base.facts[id]) ? (base.sources[id] ?? '') : '',
        onChange: (text) => onChange((draft) => ({ ...draft, sources: { ...draft.sources, [id]: text } })),
      }}
    />
  )
})
