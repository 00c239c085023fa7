import { type AnswerRow, mostRows, type QuestionnaireView } from '@fairlead/contract'
import type { Client } from '../../api/client.ts'
import type { ServerAnswers } from '../draft/filling.ts'

/** As many as a section may have: there is one page, where the server gives as many. */
const pageOfRows = mostRows

/** A questionnaire with all of its answers. */
export interface LoadedQuestionnaire extends ServerAnswers {
  readonly view: QuestionnaireView
}

interface Asked {
  readonly engagement: string
  readonly task: string
  /** As it was after this event; without it as it is now. */
  readonly seq?: number | undefined
  readonly signal?: AbortSignal
}

/** Loads a questionnaire with all of its rows, page by page; it begins anew where somebody answers in between. */
export async function loadQuestionnaire(client: Client, asked: Asked): Promise<LoadedQuestionnaire> {
  const { engagement, task, seq, signal } = asked
  const path = `/api/engagements/${encodeURIComponent(engagement)}/questionnaires/${encodeURIComponent(task)}`
  const usual = { limit: String(pageOfRows), ...(seq === undefined ? {} : { seq: String(seq) }) }
  const page = (query: Readonly<Record<string, string>>) =>
    client.get<QuestionnaireView>(`${path}?${new URLSearchParams({ ...usual, ...query })}`, signal)
  const view = await page({})
  const rows = new Map<string, readonly AnswerRow[]>()
  for (const [section, first] of Object.entries(view.rows)) {
    const all = [...first.rows]
    while (all.length < first.total) {
      const next = await page({ section, from: String(all.length) })
      const more = next.rows[section]?.rows ?? []
      if (next.revision !== view.revision || more.length === 0) return loadQuestionnaire(client, asked)
      all.push(...more)
    }
    // A section without rows has no member, as in the answers that are kept.
    if (all.length > 0) rows.set(section, all)
  }
  return { view, answers: { values: view.values, rows: Object.fromEntries(rows) }, revision: view.revision }
}
