import type { Language, Localized } from '../model/localized.ts'
import type { Question, QuestionSection } from '../model/questionnaire.ts'
import { sourceOf } from '../model/source-of.ts'
import { namesBeside, slug } from '../reader/slug.ts'
import type { WrittenQuestionnaire, WrittenSection } from './written-sections.ts'

/** The sections of a questionnaire with their questions; those of a translation are found by a question that stands in both. */
export function buildSections(
  [model, ...translations]: readonly WrittenQuestionnaire[],
  questions: ReadonlyMap<WrittenSection, readonly Question[]>,
): readonly QuestionSection[] {
  const translated = translations.map(({ page, sections }) => [page.language, sectionsByQuestion(sections)] as const)
  // What every object has is no name for rows of answers.
  const freeId = namesBeside(['constructor', 'prototype'])
  return (model?.sections ?? []).flatMap((section) => {
    const of = questions.get(section) ?? []
    if (model === undefined || of.length === 0) return []
    const others = translated.flatMap(([language, byQuestion]) => {
      const same = of.flatMap(({ id }) => byQuestion.get(id) ?? [])[0]
      return same === undefined ? [] : [[language, same] as const]
    })
    const all = [[model.page.language, section] as const, ...others]
    return {
      id: freeId(slug(section.title.value) || 'section'),
      title: each(all, ({ title }) => title.value),
      intro: each(all, ({ intro }) => intro),
      forEach: forEachOf(section) === null ? null : each(all, (of) => forEachOf(of) ?? ''),
      questions: of,
      source: Object.fromEntries(all.map(([language, { title }]) => [language, sourceOf(title.span)])),
    }
  })
}

function sectionsByQuestion(sections: readonly WrittenSection[]): ReadonlyMap<string, WrittenSection> {
  const all = sections.flatMap((section) => section.questions.map(({ id }) => [id.value, section] as const))
  return new Map(all.toReversed())
}

/** What the languages say, those that say nothing left out. */
function each(
  all: readonly (readonly [Language, WrittenSection])[],
  text: (section: WrittenSection) => string,
): Localized<string> {
  return Object.fromEntries(
    all.map(([language, section]) => [language, text(section)]).filter(([, said]) => said !== ''),
  )
}

function forEachOf({ labels }: WrittenSection): string | null {
  return labels.find(({ kind, values }) => kind === 'for-each' && values.length > 0)?.text ?? null
}
