import type { PersonView } from '@fairlead/contract'
import {
  type Addressee,
  type Effect,
  type Engagement,
  effectName,
  type PersonId,
  partsOfKey,
  type TaskKey,
  taskRecord,
} from '@fairlead/engagement'
import { type Language, type Localized, localize } from '@fairlead/playbook'
import type { StoredRelease } from '../releases/store.ts'
import type { Letter, LetterBody, Recipient } from './letter.ts'

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
    body: bodyOf(effect, wordsOf(telling, language), telling),
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

interface Words {
  /** A piece of work by its name in the playbook, or as people called it. */
  readonly task: (key: TaskKey) => string
  readonly named: (list: readonly { readonly id: string; readonly name: Localized<string> }[], id: string) => string
  readonly question: (questionnaire: string, question: string) => string
  readonly questionnaire: (id: string) => string
}

function wordsOf({ engagement, release: { release, index } }: Telling, language: Language): Words {
  const say = (text: Localized<string> | undefined) =>
    text === undefined ? undefined : localize(text, language, release.languages[0] ?? 'en')
  const questionnaireOf = (id: string) => release.questionnaires.find((one) => one.id === id)
  const named: Words['named'] = (list, id) => say(list.find((one) => one.id === id)?.name) ?? id
  return {
    named,
    task(key) {
      const { added } = taskRecord(engagement, key)
      if (added !== null) return added.name
      const { task, service } = partsOfKey(key)
      const name = say(index.tasks.get(task)?.task.name) ?? key
      return service === null ? name : `${name} (${named(release.services, service)})`
    },
    questionnaire: (id) => say(questionnaireOf(id)?.title) ?? id,
    question(questionnaire, id) {
      const questions = questionnaireOf(questionnaire)?.sections.flatMap((section) => section.questions) ?? []
      return say(questions.find((one) => one.id === id)?.definition.label) ?? id
    },
  }
}

function bodyOf(effect: Effect, words: Words, { people, release }: Telling): LetterBody {
  const nameOf = (id: PersonId) => people.find((person) => person.id === id)?.name ?? id
  switch (effect.kind) {
    case 'invitation': {
      const { task, sequence, session, optional, isUpdate } = effect
      const said = { task, title: words.task(task), sequence, session, hostName: nameOf(session.host) }
      return { kind: 'invitation', about: isUpdate ? 'changed' : 'new', ...said, optional, agenda: effect.agenda ?? [] }
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
      const title = words.named(release.release.roles, wish.role)
      return { kind: 'request', about, request, stage, title, task, why: wish.why, text }
    }
    default:
      throw new Error('Unexpected effect', { cause: effect satisfies never })
  }
}
