import type { TimeLinePart, TimeLineProblem } from '@fairlead/contract'
import { msg } from '@lingui/core/runtime-macro'
import type { CommandNames } from '../../api/command-words.ts'
import { anyOf } from '../../process/words/words.ts'
import { durationWords } from '../words/duration-words.ts'

/** What it takes to say what a line means. */
export interface LineNames extends CommandNames {
  readonly service: (id: string) => string
}

/** What a part of a line was understood as. */
export function partWords(names: LineNames, part: TimeLinePart): string {
  switch (part.kind) {
    case 'minutes':
      return durationWords(names.i18n, part.value)
    case 'day':
      return names.day(part.value)
    case 'task':
      return names.task(part.value)
    case 'service':
      return names.service(part.value)
    case 'person':
      return names.person(part.value)
    default:
      return part satisfies never
  }
}

/** Why a part of a line does not count, and what to write instead. */
export function problemWords(names: LineNames, problem: TimeLineProblem): string {
  const { i18n } = names
  switch (problem.code) {
    case 'ambiguous': {
      const say = {
        minutes: (minutes: string) => durationWords(i18n, Number(minutes)),
        ...names,
        task: (key: string) => `#${key}`,
      }
      const choices = anyOf({ i18n, say: (_, id) => id, fact: () => undefined }, problem.choices.map(say[problem.kind]))
      return i18n._(msg`Which one: ${{ choices }}? Words of the text can stand in quotes.`)
    }
    case 'unknown':
      return problem.kind === 'task'
        ? i18n._(msg`There is no task ${{ task: problem.found }} here. Write # and the number of one, such as #4021.`)
        : i18n._(msg`Nobody is called ${{ name: problem.found }} whose time you can enter. Write @ and a first name.`)
    case 'no-such-day':
      return i18n._(msg`There is no day ${{ day: problem.found }}. Write one such as yesterday, Monday or 26 Nov.`)
    case 'too-long': {
      if (problem.minutes < 1) return i18n._(msg`That is no time at all. Write at least 1m.`)
      const time = durationWords(i18n, problem.minutes)
      return i18n._(msg`${{ time }} is longer than a day. Log it on several days, at most 24 h on each.`)
    }
    default:
      return problem satisfies never
  }
}
