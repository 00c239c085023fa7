import type { QuestionId } from '@fairlead/playbook'
import type { Place } from '../draft/place.ts'

/** What others have changed, in so many words as tell it: the questions by name, rows by their number. */
export function followedParts(places: readonly Place[]): {
  readonly questions: readonly QuestionId[]
  readonly rows: number
} {
  const questions = places.flatMap((place) => (place.kind === 'value' ? [place.question] : []))
  const rows = new Set(places.flatMap((place) => (place.kind === 'value' ? [] : [`${place.section} ${place.row}`])))
  return { questions, rows: rows.size }
}
