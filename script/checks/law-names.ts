/** A file and what is in it. */
export interface TextFile {
  readonly file: string
  readonly text: string
}

/**
 * Holds the numbered laws of the SPEC files against the names of the tests: one line for each law that no test names,
 * each law that stands twice, and each test that names a law which is not there.
 */
export function unnamedLaws(specs: readonly TextFile[], tests: readonly TextFile[]): readonly string[] {
  const laws = specs.flatMap(({ file, text }) =>
    matches(text, /^\s*[-*]\s+\*\*([A-Z]+\d+)\*\*/gm).map((id) => ({ file, id })),
  )
  const named = tests.flatMap(({ file, text }) =>
    matches(text, /\b(?:test|it|describe)(?:\.\w+)?\(\s*['"`]([^\n]*)/g)
      .flatMap((name) => matches(name, /\[([A-Z]+\d+)\]/g))
      .map((id) => ({ file, id })),
  )
  const known = new Set(laws.map(({ id }) => id))
  const tested = new Set(named.map(({ id }) => id))
  return [
    ...laws.filter(({ id }) => !tested.has(id)).map(({ file, id }) => `${file}: no test names ${id}.`),
    ...laws
      .filter(({ id }, index) => laws.findIndex((law) => law.id === id) !== index)
      .map(({ file, id }) => `${file}: ${id} stands twice.`),
    ...named
      .filter(({ id }) => !known.has(id))
      .map(({ file, id }) => `${file}: a test names ${id}, which no SPEC.md has.`),
  ]
}

function matches(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map((match) => match[1] ?? '')
}
