import { type Explanation, page } from './rule.ts'

const step = ['## Write', 'Primary Role: **FE**', 'Condition: **seats > 1**', '', 'Write it.']
const next = ['', '## Next Steps', '', '- Done.']
const facts = page('facts:', '  seats: { type: number, label: { en: Seats } }')

/** A page without a phase, which is a finding at its title; the comment stands above it. */
function noPhase(comment: string) {
  return {
    pages: { 'a.md': page(comment, '', '# Plan', '', '## Write', 'Primary Role: **FE**', '', 'Write it.', ...next) },
  }
}

const allowed = [noPhase('<!-- fairlead: allow FL0304 because it is done in every phase -->')]

/** What is said of the comments with which authors allow findings: not by rules, but when the findings are counted. */
export const allowanceExplanations: readonly Explanation[] = [
  {
    code: 'FL0110',
    why: 'A finding that is allowed without a reason is one that nobody dares to mend.',
    scope: 'page',
    ok: allowed,
    bad: [
      { ...noPhase('<!-- fairlead: allow FL0304 -->'), at: ['a.md:1:1'] },
      { ...noPhase('<!-- fairlead: allow FL0304, FL0603 because … -->'), at: ['a.md:1:1'] },
    ],
  },
  {
    code: 'FL0130',
    why: 'A comment that means to allow something and is not understood leaves its author waiting for an effect.',
    scope: 'page',
    ok: [...allowed, noPhase('<!-- Fairlead reads this page. -->')],
    bad: [{ ...noPhase('<!-- fairlead: ignore FL0304 -->'), at: ['a.md:1:1'] }],
  },
  {
    code: 'FL0131',
    why: 'A code that Fairlead does not have allows nothing.',
    scope: 'page',
    ok: allowed,
    bad: [{ ...noPhase('<!-- fairlead: allow FL0340 because it is done in every phase -->'), at: ['a.md:1:1'] }],
  },
  {
    code: 'FL0132',
    why: 'An allowance that has outlived its finding hides the next one.',
    scope: 'playbook',
    ok: allowed,
    bad: [{ ...noPhase('<!-- fairlead: allow FL0603 because the work ends here -->'), at: ['a.md:1:1'] }],
  },
  {
    code: 'FL0133',
    why: 'A rule that is not in force cannot be wished into force.',
    scope: 'playbook',
    ok: [{ pages: { 'a.md': page('# Plan', '', ...step) }, manifest: facts }],
    bad: [
      {
        pages: {
          'a.md': page('<!-- fairlead: allow FL0804 because the fact comes later -->', '', '# Plan', '', ...step),
        },
        also: ['FL0804'],
        at: ['a.md:1:1'],
      },
    ],
  },
]
