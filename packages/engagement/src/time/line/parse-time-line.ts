import { isCalendarDate } from '@fairlead/playbook'
import { partsOfKey, type TaskKey } from '../../state/task-key.ts'
import { minutesOfDay } from '../time-entry.ts'
import { folded } from './folded.ts'
import { type LineWord, lineWords } from './line-words.ts'
import { readDate } from './read-date.ts'
import { readDay } from './read-day.ts'
import { readBareDuration, readDuration } from './read-duration.ts'
import { servicesByName } from './services-by-name.ts'
import type { LineSpan, TimeLine, TimeLineKnown, TimeLinePart, TimeLineProblem } from './time-line.ts'

/** What some words of a line mean: one thing, or one of several. */
interface Found extends LineSpan {
  readonly kind: TimeLinePart['kind']
  readonly choices: readonly (string | number)[]
  /** What was written, where there is no such thing. */
  readonly written: string
}

/**
 * Reads time from one line, such as `45m exchange call with customer`.
 *
 * What is written like nothing else counts anywhere: `45m`, `1h30`, `2 小时`, `2026-11-26`, `#5203`, `@ben`. Days and
 * services, which are words, count at the beginning and at the end: in between they belong to the text. A number without a
 * unit counts where it comes first, and `1:30` and `1.5` also behind what else comes first. Everything else is the text, and
 * so is what stands in quotes.
 *
 * It never guesses: what could mean several things, or is given twice, is a problem and counts as not given [E235].
 */
export function parseTimeLine(line: string, known: TimeLineKnown): TimeLine {
  const words = lineWords(line)
  const taken: (Found | null)[] = words.map(() => null)
  takeSigns({ words, taken }, known)
  takeEnds({ words, taken }, known)
  const found = [...new Set(taken)].filter((one) => one !== null)
  const text = textLeft({ words, taken })
  return { ...meaningOf(found), text: text === '' ? null : text }
}

/** What is not taken, in the spaces of the line. */
function textLeft({ words, taken }: Reading): string {
  const left = words.filter((_, at) => taken[at] === null)
  return left
    .map(({ text, from }, at) => (at === 0 || left[at - 1]?.to === from ? text : ` ${text}`))
    .join('')
    .trim()
}

interface Reading {
  readonly words: readonly LineWord[]
  readonly taken: (Found | null)[]
}

/** Longer names are not written out. */
const mostWords = 8

/** Takes what is written like nothing else, wherever it stands. */
function takeSigns(reading: Reading, known: TimeLineKnown): void {
  const tasks = [...known.tasks]
  for (let at = 0; at < reading.words.length; at += 1) {
    at += take(reading, at, (text) => {
      const minutes = readDuration(text)
      if (minutes !== null) return { kind: 'minutes', choices: [minutes] }
      const date = numericDate(text)
      if (date !== null) return { kind: 'day', choices: isCalendarDate(date) ? [date] : [] }
      if (/^#\S+$/.test(text)) return { kind: 'task', choices: tasksCalled(text.slice(1), tasks) }
      return /^@\S+$/.test(text) ? { kind: 'person', choices: peopleCalled(text.slice(1), known) } : null
    })
  }
}

/** Takes days and services at the beginning and at the end, and first of all a number without a unit. */
function takeEnds(reading: Reading, known: TimeLineKnown): void {
  const { words, taken } = reading
  const services = servicesByName(known)
  const word = (text: string): Meaning | null => {
    const day = readDay(text, known.today)
    if (day !== null) return { kind: 'day', choices: [day] }
    const dates = readDate(text, known.today)
    if (dates !== null) return { kind: 'day', choices: dates }
    const choices = services.get(text)
    return choices === undefined ? null : { kind: 'service', choices }
  }
  for (let at = 0; at < words.length; at += 1) {
    if (taken[at] !== null) continue
    const isAsked = !taken.some((found) => found?.kind === 'minutes')
    const read = (text: string): Meaning | null => {
      const minutes = isAsked && (at === 0 || !/^\d+$/.test(text)) ? readBareDuration(text) : null
      return minutes === null ? word(text) : { kind: 'minutes', choices: [minutes] }
    }
    at += take(reading, at, read)
    if (taken[at] === null) break
  }
  for (let at = words.length - 1; at >= 0; at -= 1) {
    if (taken[at] !== null) continue
    const from = Array.from({ length: mostWords }, (_, count) => at - mostWords + 1 + count).find(
      (from) => from >= 0 && lengthOf(reading, from, word) === at - from + 1,
    )
    if (from === undefined) break
    take(reading, from, word)
  }
}

type Meaning = Pick<Found, 'kind' | 'choices'>
type Read = (text: string) => Meaning | null

/** Takes the most words from here that mean something; answers how many more than one. */
function take(reading: Reading, from: number, read: Read): number {
  const length = lengthOf(reading, from, read)
  const [first, last] = [reading.words[from], reading.words[from + length - 1]]
  if (first === undefined || last === undefined) return 0
  const text = textOf(reading, from, length)
  const meaning = read(text)
  if (meaning === null) return 0
  const found = { ...meaning, from: first.from, to: last.to, written: text }
  for (let at = from; at < from + length; at += 1) reading.taken[at] = found
  return length - 1
}

/** How many words from here mean something together, the most there are; 0 for none. */
function lengthOf(reading: Reading, from: number, read: Read): number {
  for (let length = mostWords; length > 0; length -= 1) {
    const words = reading.words.slice(from, from + length)
    const isFree = words.every(({ isQuoted }, at) => !isQuoted && reading.taken[from + at] === null)
    if (words.length === length && isFree && read(textOf(reading, from, length)) !== null) return length
  }
  return 0
}

function textOf({ words }: Reading, from: number, length: number): string {
  return folded(
    words
      .slice(from, from + length)
      .map(({ text }) => text)
      .join(' '),
  )
}

/** A day by its numbers, the year first. */
function numericDate(text: string): string | null {
  const [, year, , month = '', day = ''] = text.match(/^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/) ?? []
  return year === undefined ? null : [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-')
}

/** The pieces of work that are called so: by their key, or all of a task that is done once for each service. */
function tasksCalled(name: string, tasks: readonly TaskKey[]): readonly TaskKey[] {
  const exact = tasks.filter((key) => folded(key) === name)
  return exact.length > 0 ? exact : tasks.filter((key) => folded(partsOfKey(key).task) === name)
}

/** The people who are called so, by their id, else by a word of their name. */
function peopleCalled(name: string, { people }: TimeLineKnown): readonly string[] {
  const exact = people.filter(({ id }) => folded(id) === name)
  const called = people.filter((one) => folded(one.name).split(/\s+/u).includes(name) || folded(one.name) === name)
  return (exact.length > 0 ? exact : called).map(({ id }) => id)
}

/** What all that was found means together. */
function meaningOf(found: readonly Found[]): Omit<TimeLine, 'text'> {
  const parts: TimeLinePart[] = []
  const problems: TimeLineProblem[] = []
  const service = only(found.filter(({ kind }) => kind === 'service'))
  const values = { minutes: null, day: null, task: null, service: null, person: null }
  const meant = new Map<string, string | number>()
  for (const kind of ['minutes', 'day', 'task', 'service', 'person'] as const) {
    const given = found
      .filter((one) => one.kind === kind)
      .map((one) => (kind === 'task' ? forService(one, service) : one))
    const value = only(given)
    const wrong = given.map((one) => problemOf(one)).filter((one) => one !== null)
    if (wrong.length > 0) problems.push(...wrong)
    else if (given.length > 0 && value === null) {
      const choices = [...new Set(given.flatMap((one) => one.choices.map(String)))]
      for (const { from, to } of given) problems.push({ code: 'ambiguous', kind, choices, from, to })
    } else if (value !== null) {
      meant.set(kind, value)
      // Each kind has values of one type, which the type checker cannot see through the list of kinds.
      for (const { from, to } of given) parts.push({ kind, value, from, to } as TimeLinePart)
    }
  }
  return { ...values, ...Object.fromEntries(meant), parts: parts.sort((one, other) => one.from - other.from), problems }
}

/** What is meant, where all that was found means one thing. */
function only(found: readonly Found[]): string | number | null {
  const values = new Set(found.flatMap(({ choices }) => choices))
  const [value] = values
  return value === undefined || values.size > 1 ? null : value
}

/** Of a task that is done once for each service the piece for the one that is named. */
function forService(found: Found, service: string | number | null): Found {
  const choices = found.choices.filter((key) => partsOfKey(String(key)).service === service)
  return found.choices.length > 1 && choices.length === 1 ? { ...found, choices } : found
}

function problemOf({ kind, choices, written, from, to }: Found): TimeLineProblem | null {
  if (choices.length > 1) return { code: 'ambiguous', kind, choices: choices.map(String), from, to }
  const [value] = choices
  if (kind === 'minutes' && typeof value === 'number' && (value < 1 || value > minutesOfDay)) {
    return { code: 'too-long', minutes: value, from, to }
  }
  if (value !== undefined) return null
  if (kind === 'day') return { code: 'no-such-day', found: written, from, to }
  return kind === 'task' || kind === 'person' ? { code: 'unknown', kind, found: written.slice(1), from, to } : null
}
