import type { PageView, WorkshopView } from '@fairlead/contract'
import { agendaOfPage, type StepId } from '@fairlead/playbook'

export type Agenda = NonNullable<WorkshopView['agenda']>

/** What a page says is on the agenda of a workshop; an item can say how long it takes: "Scope (15 min)". */
export function pageAgenda(page: Pick<PageView, 'blocks'>, step: StepId): Agenda {
  return agendaOfPage(page, step).flatMap(agendaItem)
}

/** One item of an agenda as it is written, with how long it takes where that is said at its end. */
export function agendaItem(written: string): Agenda {
  const found = /[(（]\s*(\d{1,3})\s*(?:min(?:utes?|s)?\.?|′|分钟|分)\s*[)）]\s*$/iu.exec(written)
  const title = (found === null ? written : written.slice(0, found.index)).trim().slice(0, longestTitle)
  return title === '' ? [] : [{ title, minutes: found === null ? null : Number(found[1]) }]
}

/** The longest line that the server takes. */
const longestTitle = 200
