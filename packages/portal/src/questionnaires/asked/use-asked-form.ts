import type { QuestionnaireIndex } from '@fairlead/contract'
import type { KnownFacts } from '@fairlead/playbook'
import { useMemo, useRef } from 'react'
import type { Filled } from '../draft/filled.ts'
import { type AskedForm, askForm, type RowMemory } from './asked-form.ts'

interface Asking {
  readonly filled: Filled
  readonly facts: KnownFacts
}

/** Which questions of a form are asked, as it stands now. */
export function useAskedForm(index: QuestionnaireIndex, { filled, facts }: Asking): AskedForm {
  const memory = useRef<RowMemory | null>(null)
  return useMemo(() => {
    const asked = askForm(index, { filled, facts, memory: memory.current })
    memory.current = asked.memory
    return asked.form
  }, [index, filled, facts])
}
