import type { Answers } from '../questionnaire/questionnaire-record.ts'

// Written from the SPEC and the questionnaire of the fixture's release, and not from the code: an opinion of its own.

type Values = Readonly<Record<string, unknown>>

/** What is required, asked and not answered, as `question` or `question row`. */
export function ownMissing({ values, rows }: Answers): readonly string[] {
  const once = ['people', ...(values.rules === false ? [] : ['auditor'])].filter((id) => values[id] === undefined)
  const ofRows = (rows.sources ?? []).flatMap((row, at) =>
    ['name', 'kind', ...(row.kind === 'box' ? [] : ['size'])]
      .filter((id) => row[id] === undefined)
      .map((id) => `${id} ${at + 1}`),
  )
  return [...once, ...ofRows]
}

/** Whether every answer fits its question. */
export function ownFits({ values, rows }: Answers): boolean {
  const { people, rules, auditor, moves, since } = values
  const kinds = ['box', 'gmail', 'imap']
  return [
    Object.keys(values).every((id) => ['people', 'rules', 'auditor', 'moves', 'since'].includes(id)),
    people === undefined || (typeof people === 'number' && people >= 1 && people <= 50_000),
    rules === undefined || typeof rules === 'boolean',
    auditor === undefined || /^\S(.{0,38}\S)?$/.test(String(auditor)),
    moves === undefined || (Array.isArray(moves) && moves.every((kind) => kinds.includes(kind))),
    since === undefined || /^20[0-2]\d-\d\d-\d\d$/.test(String(since)),
    Object.keys(rows).every((section) => section === 'sources'),
    (rows.sources ?? []).every((row) => Object.keys(row).every((id) => ['name', 'kind', 'size'].includes(id))),
    (rows.sources ?? []).every(({ kind, size }) => ownRow({ kind, size })),
  ].every(Boolean)
}

function ownRow({ kind, size }: Values): boolean {
  const isKind = kind === undefined || ['box', 'gmail', 'imap'].includes(String(kind))
  return isKind && (size === undefined || (typeof size === 'number' && size >= 0))
}

/** The facts that these answers become. */
export function ownFacts({ values }: Answers): Values {
  const { people, rules, moves } = values
  const facts = { seats: people, regulated: rules, sources: moves }
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined))
}
