import { Environment } from '@marcbachmann/cel-js'
import type { FactDefinition } from '../model/fact.ts'

const celTypes = {
  number: 'int',
  money: 'int',
  date: 'string',
  text: 'string',
  choice: 'string',
  set: 'list<string>',
  'yes-no': 'bool',
} as const satisfies Record<FactDefinition['type'], string>

/** A CEL environment in which every fact of the playbook is a typed variable and nothing else exists. */
export function factEnvironment(definitions: readonly FactDefinition[]): Environment {
  const environment = new Environment({ limits: { maxAstNodes: 1000, maxDepth: 50, maxListElements: 200 } })
  for (const fact of definitions) environment.registerVariable(fact.id, celTypes[fact.type])
  return environment
}

/** Whether a condition can call a fact so: CEL keeps some names, such as `in` and `true`, for itself. */
export function isFactName(name: string): boolean {
  try {
    return new Environment().registerVariable(name, 'int').parse(name).ast.op === 'id'
  } catch {
    return false
  }
}
