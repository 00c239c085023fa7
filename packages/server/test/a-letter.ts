import type { Letter, LetterBody } from '../src/outbox/letter.ts'

interface LetterOver extends Partial<Omit<Letter, 'body'>> {
  readonly body?: LetterBody
}

/** A letter that says that a questionnaire is to be answered, or as `over` has it. */
export function aLetter(seq: number, email = 'li@contoso.example', over: LetterOver = {}): Letter {
  return {
    name: `questionnaire/e1/100/${seq}/sent/${email}`,
    engagement: 'e1',
    seq,
    at: '2026-03-01T08:00:00.000Z',
    customer: 'Contoso',
    language: 'en',
    recipient: { name: 'Li', email },
    body: {
      kind: 'questionnaire',
      about: 'sent',
      task: '100',
      title: 'Migration',
      due: '2026-03-09',
      remarks: [],
      reason: null,
    },
    ...over,
  }
}
