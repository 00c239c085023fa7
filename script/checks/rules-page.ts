import { explanations } from '../../packages/playbook/src/check/explanations.ts'
import type { BadExample, Example } from '../../packages/playbook/src/check/rule.ts'
import { diagnosticCodes } from '../../packages/playbook/src/model/diagnostic-codes.ts'
import { removedCodes } from '../../packages/playbook/src/model/removed-codes.ts'

const families: Readonly<Record<string, string>> = {
  FL01: 'Files, pages and allowances',
  FL02: 'What is written damaged',
  FL03: 'Names of phases, roles, services and motions',
  FL04: 'Ids of tasks',
  FL05: 'Links',
  FL06: 'How pages are built',
  FL07: 'Languages',
  FL08: 'The manifest and its conditions',
  FL09: 'Dates',
  FL10: 'Conditions, gates and decision tables, proved',
  FL13: 'Teams and whom to ask',
  FL14: 'Types of notes, and how often they are written',
}

const opening = `# What the checker says

<!-- Written from the rules: UPDATE_GOLDEN=1 ./script/test --only tests -->

Every finding has a code that never changes its meaning. An **error** is wrong, a **warning** is likely wrong, a **hint** could be better;
\`fairlead check\` fails for errors and warnings, not for hints. \`fairlead explain FL0203\` shows one entry of this page, and
\`fairlead check --fix\` mends what is marked as *fixable*.

Where a finding is right as it is, a comment allows it, with the reason: \`<!-- fairlead: allow FL0402 because … -->\` before the block, or
above the title for the whole page; \`# fairlead: allow FL0806 because …\` in the manifest before the entry. For a row, the comment stands
before its table. What keeps a release from being made cannot be allowed.

`

/** The page of the docs on all codes, from the table of their messages and from the examples of their rules. */
export function rulesPage(): string {
  const codes = Object.keys(diagnosticCodes).sort()
  const byFamily = Map.groupBy(codes, (code) => code.slice(0, 4))
  const parts = [...byFamily].map(([family, of]) => {
    const rows = of.map(
      (code) => `| [${code}](#${code.toLowerCase()}) | ${meaningOf(code).severity} | ${cell(meaningOf(code).title)} |`,
    )
    const table = ['| Code | Severity | What is wrong |', '| --- | --- | --- |', ...rows].join('\n')
    return `## ${family}: ${families[family] ?? 'Others'}\n\n${table}\n\n${of.map(entry).join('')}`
  })
  return `${opening}${parts.join('')}${removed()}`.replace(/\n+$/, '\n')
}

function meaningOf(code: string) {
  const [, meaning] = Object.entries(diagnosticCodes).find(([known]) => known === code) ?? []
  if (meaning === undefined) throw new Error(`${code} has no meaning.`)
  return meaning
}

function entry(code: string): string {
  const { title, severity, message, help } = meaningOf(code)
  const explained = explanations.find((one) => one.code === code)
  const fixed = explained?.bad.find((example) => example.fixed !== undefined)
  const bad = fixed ?? explained?.bad[0]
  const traits = [
    severity,
    fixed === undefined ? '' : 'fixable',
    explained === undefined ? '' : reaches[explained.scope],
  ]
  return [
    `### ${code}`,
    `**${title}** · ${traits.filter((trait) => trait !== '').join(' · ')}`,
    ...(explained === undefined ? [] : [explained.why]),
    `> ${general(message)}`,
    general(help),
    ...(bad === undefined ? [] : ['Not so:', ...blocks(bad)]),
    ...(fixed?.fixed === undefined ? [] : ['After the fix:', ...blocks({ pages: fixed.fixed })]),
    ...(explained?.ok[0] === undefined ? [] : ['But so:', ...blocks(explained.ok[0])]),
    '',
  ].join('\n\n')
}

const reaches = { page: 'asks one page', playbook: 'asks the whole playbook' } as const

/** The files of an example, each as a block of its own that no text in it can end. */
function blocks(example: Example | BadExample): readonly string[] {
  const files = [
    ...Object.entries(example.pages),
    ...(example.manifest === undefined ? [] : [['playbook.yaml', example.manifest]]),
  ]
  return files.map(([file = '', text = '']) => {
    const longest = Math.max(3, ...[...text.matchAll(/`{3,}/g)].map(([run]) => run.length + 1))
    const fence = '`'.repeat(longest)
    const language = /\.ya?ml$/.test(file) ? 'yaml' : 'markdown'
    return `\`${file}\`\n\n${fence}${language}\n${visible(text).replace(/\n$/, '')}\n${fence}`
  })
}

/** Characters that nobody would see on the page are shown as their codes. */
function visible(text: string): string {
  return text.replace(/[\p{Cf}\p{Cc}\u2028\u2029]/gu, (char) =>
    char === '\n' || char === '\t'
      ? char
      : `<U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`,
  )
}

function general(template: string): string {
  return cell(template.replaceAll('{hint}', '').replace(/\{\w+\}/g, '…'))
}

/** A text that says no Markdown. */
function cell(text: string): string {
  return text.replace(/[<|*_`[\]]/g, '\\$&')
}

function removed(): string {
  const rows = Object.entries(removedCodes).map(([code, reason]) => `- ${code}: ${reason}`)
  return rows.length === 0 ? '' : `## Codes that are no more\n\n${rows.join('\n')}\n`
}
