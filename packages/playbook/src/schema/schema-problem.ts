import type { z } from 'zod'
import { didYouMean } from '../check/did-you-mean.ts'
import { schemaKeys } from './schema-keys.ts'

/** What a schema has against a value, in an author's words. */
export interface SchemaProblem {
  readonly path: readonly string[]
  /** Whether it is the last key of the path, and not its value, that is wrong. */
  readonly isKey: boolean
  /** Follows "Unexpected". */
  readonly found: string
  /** Follows "expected". */
  readonly expected: string
}

/** Says of every issue where it is, what was found there and what was expected; of each unknown key by itself. */
export function schemaProblems(error: z.ZodError, value: unknown, schema: z.ZodType): readonly SchemaProblem[] {
  return error.issues.flatMap((issue) => {
    const path = issue.path.map(String)
    if (issue.code === 'unrecognized_keys') {
      const keys = schemaKeys(schema, path)
      return issue.keys.map((key) => ({
        path: [...path, key],
        isKey: true,
        found: `key ${quoted(key)}`,
        expected: `one of: ${keys.join(', ')}.${didYouMean(key, keys)}`,
      }))
    }
    const isKey = issue.code === 'invalid_key'
    const found = isKey ? `key ${quoted(path.at(-1) ?? '')}` : inWords(valueAt(value, path))
    return [{ path, isKey, found, expected: `${expectation(issue)}.` }]
  })
}

const types: Readonly<Record<string, string>> = {
  record: 'a mapping',
  object: 'a mapping',
  array: 'a list',
  string: 'text',
  boolean: 'true or false',
  number: 'a number',
  int: 'a whole number',
}

/** What would have fitted; the schemas' own messages are such phrases, too. */
function expectation(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return types[issue.expected] ?? issue.expected
    case 'invalid_value':
      return alternatives(issue.values.map(String))
    case 'invalid_key':
      return issue.issues[0] === undefined ? 'another key' : expectation(issue.issues[0])
    case 'invalid_union':
      return 'options' in issue && Array.isArray(issue.options)
        ? alternatives(issue.options.map(String))
        : issue.errors.map(([first]) => (first === undefined ? 'another value' : expectation(first))).join(' or ')
    case 'too_small':
      return issue.origin === 'string' ? 'text that is not empty' : `a whole number, ${issue.minimum} or more`
    case 'too_big':
      return issue.origin === 'string' ? `text of at most ${issue.maximum} characters` : `at most ${issue.maximum}`
    default:
      return issue.message
  }
}

function alternatives(values: readonly string[]): string {
  return values.length === 1 ? `${values[0]}` : `one of: ${values.join(', ')}`
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  let found = value
  for (const key of path) {
    if (found === null || typeof found !== 'object' || !Object.hasOwn(found, key)) return undefined
    found = (found as Readonly<Record<string, unknown>>)[key]
  }
  return found
}

function inWords(value: unknown): string {
  if (value === undefined || value === null) return 'nothing'
  if (Array.isArray(value)) return 'list'
  if (typeof value === 'object') return 'mapping'
  return typeof value === 'string' ? (value === '' ? 'empty text' : `text ${quoted(value)}`) : `value ${String(value)}`
}

/** Enough of a text to find it again. */
function quoted(text: string): string {
  return `"${text.length > 40 ? `${text.slice(0, 40)}…` : text}"`
}
