import { isAsked, type PlacedQuestion, type QuestionnaireIndex } from '@fairlead/contract'
import type { FactValue, KnownFacts, QuestionId, QuestionSection, SectionId } from '@fairlead/playbook'
import { type Entries, entryOf, type Filled, type FilledRow, filledRows } from '../draft/filled.ts'
import { answerIn } from '../entry/entry.ts'

/** Which questions of a form are asked, and how far it has come. */
export interface AskedForm {
  /** The questions that are asked once and that the answers and facts leave out. */
  readonly hidden: ReadonlySet<QuestionId>
  readonly counts: AskedCounts
  readonly bySection: ReadonlyMap<SectionId, AskedCounts>
  /** The questions that one row leaves out. */
  readonly hiddenIn: (section: QuestionSection, row: FilledRow) => ReadonlySet<QuestionId>
}

export interface AskedCounts {
  readonly asked: number
  readonly answered: number
  /** How many of those that are required are not answered. */
  readonly missing: number
}

interface AskedEntries extends AskedCounts {
  readonly hidden: ReadonlySet<QuestionId>
}

/** What rows have been asked, kept for as long as what they depend on stays: rows are many, and few of them change. */
export interface RowMemory {
  readonly depends: string
  readonly askRow: (section: QuestionSection, row: FilledRow) => AskedEntries
  readonly hiddenIn: AskedForm['hiddenIn']
}

const nothing: AskedCounts = { asked: 0, answered: 0, missing: 0 }

interface Asking {
  readonly filled: Filled
  readonly facts: KnownFacts
  /** That of the answer before; `null` begins anew. */
  readonly memory: RowMemory | null
}

/** Asks every condition of a form. */
export function askForm(
  index: QuestionnaireIndex,
  { filled, facts, memory: before }: Asking,
): { readonly form: AskedForm; readonly memory: RowMemory } {
  const { sections } = index.questionnaire
  const seen = nothingKnown()
  const hidden = new Set<QuestionId>()
  const bySection = new Map<SectionId, AskedCounts>()
  // Rows see what is answered once in the sections before them; a later answer does not reach back.
  const known = new Map<SectionId, KnownFacts>()
  for (const section of sections) {
    if (section.forEach !== null) {
      known.set(section.id, { ...seen })
      continue
    }
    const asked = askEntries(placedIn(index, section), filled.values, { seen, known: [facts] })
    for (const id of asked.hidden) hidden.add(id)
    bySection.set(section.id, asked)
  }
  const depends = dependsOn(index, known, facts)
  const memory = before?.depends === depends ? before : newMemory(index, { depends, known, facts })
  for (const section of sections) {
    if (section.forEach === null) continue
    const rows = filledRows(filled, section.id)
    bySection.set(
      section.id,
      rows.reduce((sum, row) => sumOf(sum, memory.askRow(section, row)), nothing),
    )
  }
  const counts = [...bySection.values()].reduce(sumOf, nothing)
  return { form: { hidden, counts, bySection, hiddenIn: memory.hiddenIn }, memory }
}

interface RowsDepend {
  readonly depends: string
  readonly known: ReadonlyMap<SectionId, KnownFacts>
  readonly facts: KnownFacts
}

function newMemory(index: QuestionnaireIndex, { depends, known, facts }: RowsDepend): RowMemory {
  const asked = new WeakMap<FilledRow, AskedEntries>()
  const askRow = (section: QuestionSection, row: FilledRow): AskedEntries => {
    const remembered = asked.get(row)
    if (remembered !== undefined) return remembered
    const of = { seen: nothingKnown(), known: [known.get(section.id) ?? {}, facts] }
    const entries = askEntries(placedIn(index, section), row.entries, of)
    asked.set(row, entries)
    return entries
  }
  return { depends, askRow, hiddenIn: (section, row) => askRow(section, row).hidden }
}

interface Seen {
  /** Where the answers are noted that later conditions see. */
  readonly seen: Record<QuestionId, FactValue>
  readonly known: readonly KnownFacts[]
}

function askEntries(questions: readonly PlacedQuestion[], entries: Entries, { seen, known }: Seen): AskedEntries {
  const hidden = new Set<QuestionId>()
  let [answered, missing] = [0, 0]
  for (const placed of questions) {
    const { id, required } = placed.question
    if (!isAsked(placed, [seen, ...known])) {
      hidden.add(id)
      continue
    }
    const value = answerIn(entryOf(entries, id))
    if (value !== null) {
      seen[id] = value
      answered += 1
    } else if (required) missing += 1
  }
  return { hidden, asked: questions.length - hidden.size, answered, missing }
}

function placedIn(index: QuestionnaireIndex, section: QuestionSection): readonly PlacedQuestion[] {
  return section.questions.flatMap(({ id }) => index.questions.get(id) ?? [])
}

function sumOf(one: AskedCounts, other: AskedCounts): AskedCounts {
  return {
    asked: one.asked + other.asked,
    answered: one.answered + other.answered,
    missing: one.missing + other.missing,
  }
}

/** What the conditions of rows read beside the row itself, as text: where it is the same, so is what they leave out. */
function dependsOn(index: QuestionnaireIndex, known: ReadonlyMap<SectionId, KnownFacts>, facts: KnownFacts): string {
  const read = [...index.questions.values()].flatMap(({ section, program }) => {
    if (section.forEach === null || program === null) return []
    const once = known.get(section.id) ?? {}
    return program.read.map((id) => [section.id, id, Object.hasOwn(once, id) ? once[id] : facts[id]])
  })
  return JSON.stringify(read)
}

// Without a prototype, so that an id is only a name.
function nothingKnown(): Record<QuestionId, FactValue> {
  return Object.create(null) as Record<QuestionId, FactValue>
}
