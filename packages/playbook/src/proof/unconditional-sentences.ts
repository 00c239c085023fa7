import type { CheckedPlaybook } from '../check/checked-playbook.ts'
import type { Step } from '../model/release.ts'
import type { Sentence } from './sentences.ts'

/** The sentences on some customers only in steps that have no condition, nor any task of theirs: on the page in the first language, the first of each step before the others. */
export function unconditionalSentences(
  { sentences }: CheckedPlaybook,
  speaks: (sentence: Sentence) => boolean,
): readonly (readonly [Sentence, ...Sentence[]])[] {
  const found = new Map<Step, [Sentence, ...Sentence[]]>()
  for (const sentence of sentences) {
    const { step, page } = sentence
    if (step === null || hasCondition(step) || !speaks(sentence)) continue
    if (Object.keys(step.source)[0] !== page.language) continue
    const before = found.get(step)
    if (before === undefined) found.set(step, [sentence])
    else if (before.length < mostOfStep) before.push(sentence)
  }
  return [...found.values()]
}

function hasCondition({ condition, tasks }: Step): boolean {
  return condition !== null || tasks.some((task) => task.condition !== null)
}

/** How many places a finding names. */
const mostOfStep = 10
