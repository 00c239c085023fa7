import { composeEdits } from '../text/compose-edits.ts'
import { applyEdits, type TextEdit } from '../text/edit.ts'
import { originalOffsets } from '../text/original-offsets.ts'
import { conflictsIn } from './conflict-sides.ts'
import { headingsWithoutSpace } from './heading-space.ts'
import { hiddenCharacters } from './hidden-characters.ts'
import { joinLines } from './join-lines.ts'
import type { Repair } from './repair.ts'
import { rowRepairs } from './row-repair.ts'
import { splitRows } from './split-rows.ts'
import { frameRepairs } from './table-frame.ts'
import { type TableRegion, tableRegions } from './table-regions.ts'

/** What is damaged in a page, and the edits under which it reads as its author meant it. */
export interface RepairedPage {
  readonly repairs: readonly Repair[]
  /** All of them at once, in the order of the text; none for a sound page. */
  readonly edits: readonly TextEdit[]
}

/** Mends one kind of damage in a text that those before it have mended; a row can need the same one more than once. */
interface Stage {
  readonly mend: (text: string, regions: () => readonly TableRegion[]) => readonly Repair[]
  readonly rounds: number
}

const stages: readonly Stage[] = [
  { mend: byteOrderMark, rounds: 1 },
  { mend: conflicts, rounds: 1 },
  { mend: hidden, rounds: 1 },
  { mend: headingsWithoutSpace, rounds: 1 },
  { mend: (text, regions) => joinLines(text, regions()), rounds: 1 },
  { mend: (text, regions) => splitRows(text, regions()), rounds: 1 },
  { mend: (text, regions) => rowRepairs(text, regions()), rounds: 6 },
  { mend: (text, regions) => frameRepairs(text, regions()), rounds: 2 },
]

/**
 * Finds the damage of a page and how to read it [P52]. Takes time in proportion to the text, and little on a sound page.
 * The text with the edits made has no damage that is mended here.
 */
export function repairPage(original: string): RepairedPage {
  let text = original
  let edits: readonly TextEdit[] = []
  let read: readonly TableRegion[] | null = null
  const repairs: Repair[] = []
  const regions = () => {
    read ??= tableRegions(text)
    return read
  }
  for (const { mend, rounds } of stages) {
    for (let round = 0; round < rounds; round++) {
      const found = mend(text, regions)
      if (found.length === 0) break
      const offsets = originalOffsets(edits)
      for (const repair of found) repairs.push(moved(repair, offsets))
      const all = apart(found.flatMap((repair) => repair.edits))
      edits = composeEdits(original, edits, all)
      text = applyEdits(text, all)
      read = null
    }
  }
  return { repairs: repairs.filter(({ code }) => code !== null), edits }
}

/** The edits in the order of the text, without any that overlaps one before it. */
function apart(edits: readonly TextEdit[]): readonly TextEdit[] {
  const sorted = edits.toSorted((a, b) => a.start - b.start || a.end - b.end)
  let end = 0
  return sorted.filter((edit) => {
    const isApart = edit.start >= end
    if (isApart) end = edit.end
    return isApart
  })
}

function moved(repair: Repair, { start, end }: ReturnType<typeof originalOffsets>): Repair {
  const from = start(repair.start)
  const edits = repair.edits.map((edit) => {
    const at = start(edit.start)
    return { start: at, end: edit.end === edit.start ? at : Math.max(at, end(edit.end)), text: edit.text }
  })
  return { ...repair, start: from, end: Math.max(from, end(repair.end)), edits }
}

/** Said by rules of their own, or by none: these edits only make the page readable. */
function silently(edits: readonly TextEdit[]): readonly Repair[] {
  return edits.map((edit) => ({ code: null, start: edit.start, end: edit.end, edits: [edit], title: null }))
}

function byteOrderMark(text: string): readonly Repair[] {
  return text.startsWith('\uFEFF') ? silently([{ start: 0, end: 1, text: '' }]) : []
}

function conflicts(text: string): readonly Repair[] {
  return silently(conflictsIn(text).flatMap((conflict) => conflict.edits))
}

/** What is hidden in prose stays: it hides nothing from the parser. */
function hidden(text: string): readonly Repair[] {
  return silently(hiddenCharacters(text).filter(({ place }) => place !== 'prose'))
}
