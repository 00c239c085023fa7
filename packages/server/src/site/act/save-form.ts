import {
  type Answers,
  type Command,
  changesBetween,
  isNoChange,
  noAnswers,
  questionnaireRecord,
  type RejectionCode,
  rowsOf,
  withChanges,
} from '@fairlead/engagement'
import { answerText } from '../page/answer-text.ts'
import { fieldName } from '../page/field-name.ts'
import type { AskedQuestionnaire, Unkept } from '../page/questionnaire-page.ts'
import type { SitePage } from '../page/site-page.ts'
import type { SiteSession } from '../session/session-store.ts'
import type { SiteParts } from '../site-parts.ts'
import { mergedAnswers } from './merged-answers.ts'
import { readAnswers, type SentForm } from './read-answers.ts'

interface Saving {
  readonly session: SiteSession
  readonly site: SitePage
  readonly asked: AskedQuestionnaire
  readonly form: SentForm
}

/** What became of a form: what of it could not be kept, and why nothing was kept where nothing was. */
export interface Saved {
  readonly unkept: Unkept
  readonly rejection: RejectionCode | null
}

/**
 * Keeps what somebody changed in a form since it was made: what does not fit is left out and said, and what somebody else
 * answered meanwhile is shown before it is overwritten.
 */
export async function saveForm(parts: SiteParts, { session, site, asked, form }: Saving): Promise<Saved> {
  const { index, answers: theirs, shared } = asked
  const base = await answersAt(parts, session, { asked, revision: Number(form.get('revision')?.[0] ?? 0) })
  const read = readAnswers(site, { index, base, form })
  const merged = mergedAnswers({ base, mine: read.answers, theirs })
  for (const { question: id, theirs: value } of merged.conflicts) {
    const placed = index.questions.get(id)
    if (placed === undefined) continue
    const name = fieldName({ question: id, section: placed.section.id, row: null })
    const words = site.words.questionnaire
    const text = value === null ? words.nothing : answerText(site, placed.question, value)
    read.errors.set(name, words.elsewhere(text))
    read.entered.set(name, form.get(name)?.join('\n') ?? '')
  }
  const changes = changesBetween(theirs, withAct(merged.answers, form.get('do')?.[0] ?? ''))
  const unkept = { entered: read.entered, errors: read.errors }
  if (isNoChange(changes)) return { unkept, rejection: merged.rows.length > 0 ? 'stale-revision' : null }
  const command: Command = {
    type: 'SaveAnswers',
    task: shared.key,
    expectedRevision: asked.revision,
    ...changes,
    sheet: null,
  }
  const { engagement_id: engagement, contact_id: actor } = session
  const handled = await parts.commands.handle({ engagement, command, actor, at: parts.clock() })
  const refused = handled.ok ? null : handled.rejection.code
  return { unkept, rejection: refused ?? (merged.rows.length > 0 ? 'stale-revision' : null) }
}

/** The answers that a form was made of: as they were after the event whose number it has. */
async function answersAt(
  { store }: SiteParts,
  { engagement_id }: SiteSession,
  { asked, revision }: { readonly asked: AskedQuestionnaire; readonly revision: number },
): Promise<Answers> {
  if (revision === asked.revision || !Number.isSafeInteger(revision) || revision < 1) return asked.answers
  const stream = await store.loadUpTo(engagement_id, revision)
  if (stream === null) return noAnswers
  return questionnaireRecord(stream.engagement, asked.shared.key).answers
}

/** A row more, or one less, where that is what the button was for. */
function withAct(answers: Answers, act: string): Answers {
  const [, kind, section = '', at = ''] = /^(add|remove):([^:]+)(?::(\d{1,6}))?$/.exec(act) ?? []
  const count = rowsOf(answers, section).length
  if (kind === 'add')
    return withChanges(answers, { values: {}, rows: { [section]: { from: count, remove: 0, rows: [{}] } } })
  const row = Number(at)
  if (kind !== 'remove' || at === '' || row >= count) return answers
  return withChanges(answers, { values: {}, rows: { [section]: { from: row, remove: 1, rows: [] } } })
}
