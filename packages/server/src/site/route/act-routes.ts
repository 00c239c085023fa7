import { type Command, guestStates, type Reply } from '@fairlead/engagement'
import type { Context, Hono } from 'hono'
import { refusalOf } from '../act/refusal.ts'
import { answerNothing } from '../answer.ts'
import { siteLanguage } from '../language.ts'
import { longestQuestion } from '../page/questions-page.ts'
import { dropSession } from '../session/cookie.ts'
import type { SiteEnv } from '../site-env.ts'
import type { SiteParts } from '../site-parts.ts'
import { sentForm } from './sent-form.ts'

const answers: readonly Reply['answer'][] = ['accepted', 'tentative', 'declined']

/** What guests do apart from questionnaires: the engagement decides whether they may, as it does for everybody. */
export function serveActs(site: Hono<SiteEnv>, parts: SiteParts): void {
  site.post('/tick', async (c) => {
    const form = await sentForm(c)
    const [task = '', to = '', revision = '', from = ''] = ['task', 'to', 'revision', 'from'].map(
      (name) => form.get(name)?.[0],
    )
    const state = guestStates.find((one) => one === to)
    if (state === undefined) return answerNothing(c, parts)
    const expectedRevision = wholeNumber(revision)
    const command = { type: 'ChangeTaskState', task, to: state, reason: null, expectedRevision } as const
    const page = from === 'plan' ? 'plan' : ''
    return act(c, parts, { command, back: { page, at: `task-${task}` } })
  })

  site.post('/next', async (c) => {
    const form = await sentForm(c)
    const [note = '', revision = '', from = ''] = ['note', 'revision', 'from'].map((name) => form.get(name)?.[0])
    const command = { type: 'CompleteNextAction', note, expectedRevision: wholeNumber(revision) } as const
    const page = from === 'questions' ? 'questions' : ''
    return act(c, parts, { command, back: { page, at: page === '' ? 'for-you' : `next-${note}` } })
  })

  site.post('/reply', async (c) => {
    const form = await sentForm(c)
    const [task = '', answer = '', to = '', comment = ''] = ['task', 'answer', 'to', 'comment'].map(
      (name) => form.get(name)?.[0],
    )
    const email = c.get('visitor').contact.email
    const said = answers.find((one) => one === answer)
    if (said === undefined || email === null) return answerNothing(c, parts)
    const command = {
      type: 'RecordReply',
      task,
      email,
      answer: said,
      comment: comment.slice(0, 500),
      to: wholeNumber(to),
    } as const
    return act(c, parts, { command, back: { page: 'workshops', at: `workshop-${task}` } })
  })

  site.post('/questions', async (c) => {
    const body = ((await sentForm(c)).get('text')?.[0] ?? '').trim().slice(0, longestQuestion)
    if (body === '') return c.redirect('/site/questions', 303)
    const unsaid = { type: null, fields: {}, services: [], tasks: [], nextAction: null, escalated: false, mentions: [] }
    const command = { type: 'WriteNote', content: { ...unsaid, audience: 'shared', body } } as const
    return act(c, parts, { command, back: { page: 'questions', at: 'content' }, said: 'asked' })
  })

  site.post('/language', async (c) => {
    const language = siteLanguage((await sentForm(c)).get('language')?.[0])
    if (language !== null) await parts.sessions.speak(c.get('visitor').session, language)
    return c.redirect('/site', 303)
  })

  site.post('/sessions/end', async (c) => {
    const { session } = c.get('visitor')
    const ended = (await sentForm(c)).get('session')?.[0] ?? ''
    await parts.sessions.end(session, ended)
    if (ended !== session.session_id) return c.redirect('/site/access', 303)
    dropSession(c, parts)
    return c.redirect('/site', 303)
  })
}

interface Act {
  readonly command: Command
  /** Where who asked is sent afterwards. */
  readonly back: { readonly page: string; readonly at: string }
  /** What is said where it is done. */
  readonly said?: string
}

async function act(
  c: Context<SiteEnv>,
  { commands, clock }: SiteParts,
  { command, back, said: done }: Act,
): Promise<Response> {
  const { session } = c.get('visitor')
  const asked = { engagement: session.engagement_id, command, actor: session.contact_id, at: clock() }
  const handled = await commands.handle(asked)
  const said = handled.ok ? (done ?? null) : refusalOf(handled.rejection.code)
  const query = said === null ? '' : `?said=${said}`
  const page = back.page === '' ? '/site' : `/site/${back.page}`
  return c.redirect(`${page}${query}#${encodeURIComponent(back.at)}`, 303)
}

/** A number that a form sent; what is none is the revision that no record has. */
export function wholeNumber(text: string): number {
  return /^\d{1,15}$/.test(text) ? Number(text) : -1
}
