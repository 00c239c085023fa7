import type { Questionnaire } from '@fairlead/playbook'
import type { ReasonWords } from '../../process/words/reason-words.ts'
import type { Words } from '../../process/words/words.ts'

/** Words that call questions by what they ask, as conditions name them: an answer hides a fact of the same name. */
export function questionnaireWords<T extends Words | ReasonWords>(words: T, { sections }: Questionnaire): T {
  const asked = new Map(
    sections.flatMap(({ questions }) => questions).map(({ id, definition }) => [id, { ...definition, id }]),
  )
  return { ...words, fact: (id: string) => asked.get(id) ?? words.fact(id) }
}
