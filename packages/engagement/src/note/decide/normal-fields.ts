import type { FactValue, NoteField, NoteFieldId, NoteType } from '@fairlead/playbook'
import type { Rejection } from '../../command/rejection.ts'
import { expectedAnswer, normalAnswer } from '../../questionnaire/answers/check-answer.ts'
import type { NoteFields } from '../note-record.ts'

/** The most characters of a value that a refusal repeats. */
const longestFound = 60

/** The fields of a note in their normal form and in the order of the playbook, or why they are not [E201]. */
export function normalFields(
  type: Pick<NoteType, 'fields'> | null,
  given: NoteFields,
): { readonly fields: NoteFields } | Rejection {
  const asked = type?.fields ?? []
  const unknown = Object.keys(given).find((field) => !asked.some(({ definition }) => definition.id === field))
  if (unknown !== undefined) return { code: 'unknown-note-field', field: unknown }
  const fields: [NoteFieldId, FactValue][] = []
  for (const field of asked) {
    const { id } = field.definition
    const value = Object.hasOwn(given, id) ? given[id] : undefined
    if (value === undefined) continue
    const question = questionOf(field)
    const normal = normalAnswer(question, value)
    if (normal === null) {
      const found = JSON.stringify(value).slice(0, longestFound)
      return { code: 'wrong-note-field', field: id, found, expected: expectedAnswer(question) }
    }
    fields.push([id, normal])
  }
  const said = new Set(fields.map(([id]) => id))
  const missing = asked.filter(({ required, definition }) => required && !said.has(definition.id))
  if (missing.length > 0) return { code: 'note-fields-missing', fields: missing.map(({ definition }) => definition.id) }
  return { fields: Object.fromEntries(fields) }
}

/** A field as a question: what fits the one fits the other. */
function questionOf({ definition, most }: NoteField) {
  return { definition, least: null, most, fact: null }
}
