import type { SheetOutcome } from '@fairlead/contract'
import { keepJson, keptJson, type TextStore } from '../../session/kept-json.ts'
import type { DraftOf } from '../save/kept-drafts.ts'

/** What became of the last workbook that was uploaded. */
export interface SheetResult extends Omit<SheetOutcome, 'questionnaire'> {
  /** What the file is called. */
  readonly name: string
}

/** Whether somebody has to look at it: what is wrong or odd in a workbook stays until it is mended or dismissed. */
export function isToBeRead({ wrongCount, notes }: SheetResult): boolean {
  return wrongCount > 0 || notes.length > 0
}

/** Keeps in this browser what is to be corrected, in the place of what was kept before; `null` forgets it. */
export function keepResult(store: TextStore, of: DraftOf, result: SheetResult | null): void {
  keepJson(store, nameOf(of), result !== null && isToBeRead(result) ? result : null)
}

/** What was kept of the last workbook; `null` where there is nothing to correct. */
export function keptResult(store: TextStore, of: DraftOf): SheetResult | null {
  return keptJson(store, nameOf(of), isResult)
}

function nameOf({ engagement, task, person }: DraftOf): string {
  return `fairlead.sheet ${JSON.stringify([engagement, task, person])}`
}

/** Nobody but {@link keepResult} writes under these names. */
function isResult(kept: unknown): kept is SheetResult {
  return kept !== null && typeof kept === 'object' && 'wrong' in kept && 'notes' in kept && 'kept' in kept
}
