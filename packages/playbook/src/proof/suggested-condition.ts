import { foldName } from '../compile/align/name-spelling.ts'
import type { FactDefinition } from '../model/fact.ts'
import type { Sentence } from './sentences.ts'

/** The condition that a sentence seems to state, as a sentence for a message; empty where no fact fits. */
export function suggestedCondition(sentence: Sentence, facts: readonly FactDefinition[]): string {
  const [threshold] = sentence.thresholds
  if (threshold?.fact) return suggestion(`${threshold.fact} ${threshold.operator} ${threshold.value}`)
  if (threshold !== undefined)
    return ` Declare a fact for the number of ${threshold.noun}, and ask for ${threshold.operator} ${threshold.value}.`
  const text = ` ${foldName(sentence.text)} `
  for (const fact of facts) {
    if (fact.type === 'yes-no' && isNamed(fact.label, text)) return suggestion(fact.id)
    if (fact.type !== 'choice' && fact.type !== 'set') continue
    const choice = fact.choices.find(({ label }) => isNamed(label, text))
    if (choice === undefined) continue
    return suggestion(fact.type === 'set' ? `'${choice.id}' in ${fact.id}` : `${fact.id} == '${choice.id}'`)
  }
  return ''
}

function suggestion(condition: string): string {
  return ` Try "Condition: **${condition}**" under the heading of the step, or the condition of a task in playbook.yaml.`
}

/** Whether a text speaks of something by one of its names; a name of one or two letters says too little. */
function isNamed(label: Readonly<Record<string, string>>, text: string): boolean {
  return Object.values(label).some((name) => {
    const words = foldName(name)
    if (/[a-z]/.test(words)) return words.length > 2 && new RegExp(`[^a-z0-9]${escaped(words)}[^a-z0-9]`).test(text)
    return words.length > 1 && text.includes(words)
  })
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
