import type { Question, QuestionId } from '@fairlead/playbook'
import { type ReactNode, useState } from 'react'
import type { Words } from '../../process/words/words.ts'
import { Remark } from '../form/remark.tsx'
import { RemarkButton, RemarkField } from './remark-field.tsx'

/** Remarks while a review goes on: what is said so far, and the ways to say it. */
export interface Remarks {
  /** By questions; empty ones are left out. */
  readonly said: Readonly<Record<QuestionId, string>>
  readonly on: (question: Question, isNamed: boolean) => { readonly button: ReactNode; readonly field: ReactNode }
}

interface Reviewing {
  readonly words: Words
  /** What was said the last time. */
  readonly earlier: Readonly<Record<QuestionId, string>>
}

/** Takes remarks on answers. */
export function useRemarks({ words, earlier }: Reviewing): Remarks {
  const [remarks, setRemarks] = useState<Readonly<Record<QuestionId, string>>>({})
  const put = (id: QuestionId, text: string) => setRemarks((before) => ({ ...before, [id]: text }))
  return {
    said: Object.fromEntries(
      Object.entries(remarks).flatMap(([id, text]) => (text.trim() === '' ? [] : [[id, text.trim()]])),
    ),
    on: ({ id, definition }, isNamed) => {
      const about = words.say(definition.label, id)
      const text = remarks[id]
      const last = earlier[id]
      if (text === undefined) {
        return {
          button: <RemarkButton about={about} isNamed={isNamed} onOpen={() => put(id, '')} />,
          field: last === undefined ? null : <Remark {...(isNamed ? { about } : {})} text={last} />,
        }
      }
      return {
        button: null,
        field: (
          <RemarkField about={about} isNamed={isNamed} text={text} earlier={last} onChange={(next) => put(id, next)} />
        ),
      }
    },
  }
}
