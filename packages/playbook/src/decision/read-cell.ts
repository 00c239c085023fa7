import { foldName } from '../compile/align/name-spelling.ts'
import type { FactDefinition } from '../model/fact.ts'
import { listedValues } from './listed-values.ts'
import { readBounds } from './read-bounds.ts'

/** What a cell of a decision table asks of a fact: nothing, a condition in CEL, or something that cannot be read. */
export type CellReading =
  | { readonly kind: 'any' }
  | { readonly kind: 'condition'; readonly text: string }
  | { readonly kind: 'unreadable'; readonly expected: string }

const anything =
  /^(?:|-+|[–—*]|any|all|alle|alles|beliebig|egal|任意|すべて|指定なし|qualquer|todos|todas|cualquiera|任何|不限|全部|所有)$/
const nothing = /^(?:none|no|keine|keiner|keines|なし|nenhum|nenhuma|无|無|没有|ninguno|ninguna)$/
const yes = /^(?:yes|y|true|ja|はい|有|sim|是|需要|sí|si|✓|✔|✅)$/
const no = /^(?:no|n|false|nein|いいえ|não|nao|否|不|不需要|✗|✘|❌)$/

/** Whether a cell, as names are compared, stands for whatever the answer is. */
export function asksNothing(folded: string): boolean {
  return anything.test(folded)
}

/** Reads a cell as people write them in six languages; `unreadable` says what could have stood there. */
export function readCell(written: string, fact: FactDefinition): CellReading {
  const text = foldName(written)
  const choice = 'choices' in fact ? choiceNamed(written, fact) : undefined
  // A choice that is called "All" or "None" is meant by its name.
  if (choice === undefined && asksNothing(text)) return { kind: 'any' }
  switch (fact.type) {
    case 'number':
    case 'money':
    case 'date': {
      const bounds = readBounds(text, fact)
      const expected =
        fact.type === 'date' ? 'a day, such as "from 2026-07-01"' : 'a number or a range, such as ">= 500" or "150–499"'
      return bounds === null ? { kind: 'unreadable', expected } : { kind: 'condition', text: bounds }
    }
    case 'yes-no':
      if (yes.test(text)) return { kind: 'condition', text: fact.id }
      return no.test(text) ? { kind: 'condition', text: `!${fact.id}` } : { kind: 'unreadable', expected: 'Yes or No' }
    case 'set':
      if (choice === undefined && nothing.test(text)) return { kind: 'condition', text: `size(${fact.id}) == 0` }
      return named(written, fact, (value) => `${value} in ${fact.id}`)
    case 'choice':
      return named(written, fact, (value) => `${fact.id} == ${value}`)
    case 'text':
      return anyOf(
        written
          .split(/[,;、；，]/)
          .map((name) => name.normalize('NFC').trim())
          .filter((name) => name !== '')
          .map((name) => `${fact.id} == ${quoted(name)}`),
      )
    default:
      return fact satisfies never
  }
}

type Choices = Extract<FactDefinition, { choices: unknown }>

/** Choices by their id or a label in any language, joined by commas or a word for *or*; a name may hold such a word itself. */
function named(written: string, fact: Choices, condition: (value: string) => string): CellReading {
  const ids = (parts: readonly string[]) => parts.flatMap((part) => choiceNamed(part, fact) ?? [])
  for (const parts of listedValues(written)) {
    const found = ids(parts)
    if (found.length === parts.length) return anyOf(found.map((id) => condition(quoted(id))))
  }
  const expected = fact.choices.map(({ id, label }) => `"${label.en ?? id}"`).join(', ')
  return { kind: 'unreadable', expected: `one or more of ${expected}` }
}

/** The id of the choice that has this name in any language. */
function choiceNamed(name: string, { choices }: Choices): string | undefined {
  return choices.find(({ id, label }) =>
    [id, ...Object.values(label)].some((known) => foldName(known) === foldName(name)),
  )?.id
}

/** One of these conditions; none is no question. */
export function anyOf(conditions: readonly string[]): CellReading {
  const [only, ...others] = conditions
  if (only === undefined) return { kind: 'any' }
  return { kind: 'condition', text: others.length === 0 ? only : `(${conditions.join(' || ')})` }
}

/** A text as CEL writes it. */
export function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`
}
