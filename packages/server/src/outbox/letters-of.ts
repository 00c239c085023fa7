import type { PersonView } from '@fairlead/contract'
import { type Addressee, type Effect, type Engagement, effectName, type PersonId } from '@fairlead/engagement'
import type { Language } from '@fairlead/playbook'
import type { StoredRelease } from '../releases/store.ts'
import type { Letter, LetterBody, Recipient } from './letter.ts'
import { type PlaybookWords, playbookWords } from './playbook-words.ts'

interface Telling {
  /** As it is after the event. */
  readonly engagement: Engagement
  readonly seq: number
  readonly release: StoredRelease
  readonly people: readonly PersonView[]
}

/** The letters that effects lead to: one for each address; none to people whom mail does not reach. */
export function lettersOf(effects: readonly Effect[], telling: Telling): readonly Letter[] {
  return effects.flatMap((effect) => recipientsOf(effect, telling).map((to) => letterOf(effect, to, telling)))
}

interface Reached extends Recipient {
  readonly language: Language
  /** What tells letters of one effect apart; empty where there is only one. */
  readonly suffix: string
}

function letterOf(effect: Effect, { suffix, language, name, email }: Reached, telling: Telling): Letter {
  const { engagement, seq } = telling
  return {
    name: suffix === '' ? effect.name : `${effect.name}/${effectName(suffix)}`,
    engagement: effect.engagement,
    seq,
    at: effect.at,
    customer: engagement.customer,
    language,
    recipient: { name, email },
    body: bodyOf(effect, playbookWords(telling.release, engagement, language), telling),
  }
}

function recipientsOf({ to }: Effect, { release, people }: Telling): readonly Reached[] {
  const usual = release.release.languages[0] ?? 'en'
  if (to.kind === 'address') {
    return [{ name: to.name, email: to.email, language: to.language ?? usual, suffix: '' }]
  }
  return people
    .filter((person) => isMeant(person, to))
    .flatMap(({ name, email, language }) =>
      email === null ? [] : [{ name, email, language: language ?? usual, suffix: email }],
    )
}

/** For a team decides whoever has the right to. */
function isMeant({ id, kind, rights }: PersonView, to: Exclude<Addressee, { kind: 'address' }>): boolean {
  if (to.kind === 'person') return id === to.person
  return kind !== 'customer' && id !== to.except && rights.includes('decide-requests')
}

function bodyOf(effect: Effect, words: PlaybookWords, { people }: Telling): LetterBody {
  const nameOf = (id: PersonId) => people.find((person) => person.id === id)?.name ?? id
  switch (effect.kind) {
    case 'invitation': {
      const { task, sequence, session, optional, isUpdate } = effect
      const said = { task, title: words.task(task), sequence, session, hostName: nameOf(session.host) }
      return {
        kind: 'invitation',
        about: isUpdate ? 'changed' : 'new',
        ...said,
        optional,
        agenda: effect.agenda ?? words.agenda(task),
      }
    }
    case 'cancellation': {
      const { task, sequence, session, reason } = effect
      const said = { task, title: words.task(task), sequence, session, hostName: nameOf(session.host) }
      return { kind: 'cancellation', about: 'called-off', ...said, reason }
    }
    case 'questionnaire': {
      const { about, task, questionnaire, due, reason } = effect
      const remarks = Object.entries(effect.remarks).map(([id, remark]) => ({
        question: words.question(questionnaire, id),
        remark,
      }))
      return { kind: 'questionnaire', about, task, title: words.questionnaire(questionnaire), due, remarks, reason }
    }
    case 'request': {
      const { about, request, stage, wish, text } = effect
      const task = wish.task === null ? null : { key: wish.task, title: words.task(wish.task) }
      const title = words.role(wish.role)
      return { kind: 'request', about, request, stage, title, task, why: wish.why, text }
    }
    case 'note': {
      const { about, note, audience, by, text, due } = effect
      return { kind: 'note', about, note, audience, title: nameOf(by), text, due }
    }
    default:
      throw new Error('Unexpected effect', { cause: effect satisfies never })
  }
}
