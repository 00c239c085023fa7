import type { FactChoice, FactDefinition } from '../model/fact.ts'
import { joinedIfSaid, joinedWords } from './joined-words.ts'

/** A question that both ask in the same way, in the words of the first; what it left unsaid the later one says. */
export function joinedFact(first: FactDefinition, later: FactDefinition): FactDefinition {
  const asked = { label: joinedWords(first.label, later.label), help: joinedIfSaid(first.help, later.help) }
  switch (first.type) {
    case 'number':
      return { ...first, ...asked, unit: joinedIfSaid(first.unit, later.type === 'number' ? later.unit : null) }
    case 'choice':
    case 'set': {
      const others = later.type === 'choice' || later.type === 'set' ? later.choices : []
      return { ...first, ...asked, choices: first.choices.map((choice) => joinedChoice(choice, others)) }
    }
    case 'money':
    case 'date':
    case 'text':
    case 'yes-no':
      return { ...first, ...asked }
    default:
      return first satisfies never
  }
}

function joinedChoice(choice: FactChoice, others: readonly FactChoice[]): FactChoice {
  const other = others.find(({ id }) => id === choice.id)
  return other === undefined ? choice : { ...choice, label: joinedWords(choice.label, other.label) }
}
