import { type Language, localize } from '../../src/model/localized.ts'
import type { Named, Outcome, Process, Release, ServiceSet, Step, Task } from '../../src/model/release.ts'
import { linkedText, markdownText } from './markdown-text.ts'
import { pageWords } from './page-words.ts'

/** The folder in which the pages of a language lie. */
export function folderOf(language: Language): string {
  return language.toLowerCase()
}

/** The page of a process in one language, in the one way in which we write pages. */
export function printPage({ title, phase, steps, outcomes }: Process, language: Language, release: Release): string {
  const words = pageWords[language] ?? pageWords.en
  if (words === undefined) throw new Error(`No words for ${language}.`)
  const write: Writing = { language, release, words, has: (value) => Object.hasOwn(value, language) }
  const phaseLabel = phase === null ? [] : [label('phase', [nameOf(release.phases, phase, write)], write), '']
  const ends = outcomes.filter(({ text }) => write.has(text))
  return [
    `# ${markdownText(localize(title, language, language) ?? '')}`,
    '',
    ...phaseLabel,
    ...steps.filter((step) => write.has(step.title)).flatMap((step) => printStep(step, write)),
    ...(ends.length === 0 ? [] : [`## ${words.nextSteps}`, '', ...ends.map((end) => printOutcome(end, write)), '']),
  ].join('\n')
}

interface Writing {
  readonly language: Language
  readonly release: Release
  readonly words: NonNullable<(typeof pageWords)[string]>
  /** Whether a text is there in the language. */
  has(value: Readonly<Record<Language, unknown>>): boolean
}

function printStep(
  { title, roles, secondaryRoles, services, motions, tasks }: Step,
  write: Writing,
): readonly string[] {
  const { release, words } = write
  const names = (of: readonly Named<string>[], ids: readonly string[]) => ids.map((id) => nameOf(of, id, write))
  const labels = [
    ...(roles.length === 0 ? [] : [label('primary-role', names(release.roles, roles), write)]),
    ...(secondaryRoles.length === 0 ? [] : [label('secondary-role', names(release.roles, secondaryRoles), write)]),
    label('applies-to', serviceNames(services, write), write),
    ...(motions.length === 0 ? [] : [label('motions', names(release.motions, motions), write)]),
  ]
  const rows = tasks.filter(({ form, name }) => form === 'row' && write.has(name))
  const table = [
    `#### ${words.tasks}`,
    '',
    `| ${words.columns.join(' | ')} |`,
    `|${' --- |'.repeat(words.columns.length)}`,
    ...rows.map((task) => printRow(task, write)),
    '',
  ]
  const heading = `## ${markdownText(localize(title, write.language, write.language) ?? '')}`
  return [heading, '', labels.join('\n'), '', ...(rows.length === 0 ? [] : table)]
}

function printRow({ id, name, links, mandatory, roles, services }: Task, write: Writing): string {
  const { language, release, words } = write
  const cells = [
    id,
    linkedText(name[language] ?? '', links[language] ?? []),
    mandatory ? words.mandatory : 'O',
    roles.length === 0 ? '-' : roles.map((role) => markdownText(nameOf(release.roles, role, write))).join(' / '),
    serviceNames(services, write).map(markdownText).join(' / '),
  ]
  return `| ${cells.join(' | ')} |`
}

function printOutcome({ id, text, next }: Outcome, { language }: Writing): string {
  const written = text[language] ?? ''
  if (id === 'end') return `- ${markdownText(written)}`
  const href = next === null ? (/^outcome-\d+$/.test(id) ? 'https://example.org/' : `${id}.md`) : `${next}.md`
  return `- ${linkedText(written, [{ start: 0, end: written.length, href }])}`
}

function label(kind: keyof Writing['words']['labels'], names: readonly string[], { words }: Writing): string {
  return `${words.labels[kind]}${words.colon}**${names.map(markdownText).join(' / ')}**`
}

function serviceNames(services: ServiceSet, write: Writing): readonly string[] {
  if (services === 'all') return [write.words.allServices]
  return services.map((id) => nameOf(write.release.services, id, write))
}

function nameOf(of: readonly Named<string>[], id: string, { language }: Writing): string {
  const name = of.find((entry) => entry.id === id)?.name ?? {}
  return localize(name, language, language) ?? id
}
