import { type FactDefinition, localize } from '@fairlead/playbook/facts'

/** What the choices of a question are called in a sheet, by their ids: each by a name of its own. */
export function choiceLabels(definition: FactDefinition, language: string): ReadonlyMap<string, string> {
  if (definition.type !== 'choice' && definition.type !== 'set') return new Map()
  const labels = definition.choices.map(({ id, label }) => {
    // Semicolons separate choices.
    const text = (localize(label, language, Object.keys(label)[0] ?? language) ?? id).replace(/[;；\s]+/gu, ' ').trim()
    return [id, text === '' ? id : text] as const
  })
  const counts = Map.groupBy(labels, ([, text]) => text.toLowerCase())
  return new Map(
    labels.map(([id, text]) => [id, (counts.get(text.toLowerCase())?.length ?? 0) > 1 ? `${text} (${id})` : text]),
  )
}
