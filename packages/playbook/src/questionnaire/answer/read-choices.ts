import { diagnose } from '../../check/diagnose.ts'
import { foldName } from '../../compile/align/name-spelling.ts'
import type { FactChoice } from '../../model/fact.ts'
import type { Localized } from '../../model/localized.ts'
import { namesBeside, slug } from '../../reader/slug.ts'
import type { Asking } from './asking.ts'
import { splitChoices } from './split-choices.ts'

/**
 * The choices of a question: those of its fact that it names by id or label, all of them where it names none; without
 * a fact those of its cell, with ids from the words of the first language. Those of a translation are the same by their order.
 */
export function readChoices(asking: Asking): readonly FactChoice[] {
  const { question, fact, report } = asking
  const cell = question.model.cells.allowed
  const written = splitChoices(cell?.value ?? '')
  if (fact !== null && 'choices' in fact && written.length === 0) return fact.choices
  const choices =
    fact !== null && 'choices' in fact ? ofFact(written, fact.choices, asking) : ownChoices(written, asking)
  const names = written.map(foldName)
  const places = new Map(names.toReversed().map((name, at) => [name, names.length - 1 - at]))
  const twice = written.find((_, at) => places.get(names[at] ?? '') !== at)
  const found = ['no choices', 'only one choice'][choices.length]
  if (twice !== undefined || found !== undefined) {
    const { span } = cell ?? question.model.id
    report(diagnose('FL1210', span, { found: twice === undefined ? (found ?? '') : `"${twice}" twice` }))
  }
  return choices
}

function ofFact(written: readonly string[], known: readonly FactChoice[], { question, report, fact }: Asking) {
  const named = new Map(
    known
      .toReversed()
      .flatMap((choice) => [...Object.values(choice.label), choice.id].map((name) => [foldName(name), choice])),
  )
  const chosen = written.flatMap((part) => {
    const choice = named.get(foldName(part))
    const cell = question.model.cells.allowed
    if (choice === undefined && cell !== undefined) {
      const expected = `of its choices ${known.map(({ id, label }) => `"${label.en ?? id}"`).join(', ')}`
      report(diagnose('FL1218', cell.span, { found: `choice "${part}"`, fact: fact?.id ?? '', expected }))
    }
    return choice ?? []
  })
  return [...new Set(chosen)]
}

function ownChoices(written: readonly string[], { question }: Asking): readonly FactChoice[] {
  const inLanguages = [...question.languages].flatMap(([language, { cells }]) => {
    const parts = splitChoices(cells.allowed?.value ?? '')
    return parts.length === written.length ? [[language, parts] as const] : []
  })
  const freeId = namesBeside([])
  return written.map((part, at) => {
    const label: Localized<string> = Object.fromEntries(
      inLanguages.map(([language, parts]) => [language, parts[at] ?? part]),
    )
    return { id: freeId(slug(part) || 'choice'), label }
  })
}
