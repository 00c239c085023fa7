import type { Decision } from '../command/decision.ts'
import type { DecisionContext } from '../command/decision-context.ts'
import type { Standing } from '../standing/standing.ts'
import { acceptAnswers } from './accept-answers.ts'
import type { QuestionnaireCommand } from './questionnaire-command.ts'
import { rejectAnswers } from './reject-answers.ts'
import { returnQuestionnaire } from './return-questionnaire.ts'
import { reviewQuestionnaire } from './review-questionnaire.ts'
import { saveAnswers } from './save-answers.ts'
import { sendQuestionnaire } from './send-questionnaire.ts'

/** Who decides which command on a questionnaire: a kind of command without a decider does not compile. */
export type QuestionnaireDeciders = {
  readonly [Type in QuestionnaireCommand['type']]: (
    standing: Standing,
    command: Extract<QuestionnaireCommand, { type: Type }>,
    context: DecisionContext,
  ) => Decision
}

const deciders: QuestionnaireDeciders = {
  SendQuestionnaire: sendQuestionnaire,
  SaveAnswers: saveAnswers,
  ReturnQuestionnaire: returnQuestionnaire,
  ReviewQuestionnaire: reviewQuestionnaire,
  AcceptAnswers: acceptAnswers,
  RejectAnswers: rejectAnswers,
}

/** Decides one command on the questionnaire of one task. */
export function decideQuestionnaire(
  standing: Standing,
  command: QuestionnaireCommand,
  context: DecisionContext,
): Decision {
  // The table pairs each command with its own decider, which the type checker cannot see through a union.
  const decider = deciders[command.type] as (
    standing: Standing,
    command: QuestionnaireCommand,
    of: DecisionContext,
  ) => Decision
  return decider(standing, command, context)
}

/** Whether a command is about a questionnaire. */
export function isQuestionnaireCommand(command: { readonly type: string }): command is QuestionnaireCommand {
  return Object.hasOwn(deciders, command.type)
}
