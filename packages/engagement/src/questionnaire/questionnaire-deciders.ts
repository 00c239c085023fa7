import type { DecidersOf } from '../command/deciders-of.ts'
import { acceptAnswers } from './accept-answers.ts'
import type { QuestionnaireCommand } from './questionnaire-command.ts'
import { rejectAnswers } from './reject-answers.ts'
import { returnQuestionnaire } from './return-questionnaire.ts'
import { reviewQuestionnaire } from './review-questionnaire.ts'
import { saveAnswers } from './save-answers.ts'
import { sendQuestionnaire } from './send-questionnaire.ts'

/** Who decides which command on a questionnaire. */
export const questionnaireDeciders: DecidersOf<QuestionnaireCommand> = {
  SendQuestionnaire: sendQuestionnaire,
  SaveAnswers: saveAnswers,
  ReturnQuestionnaire: returnQuestionnaire,
  ReviewQuestionnaire: reviewQuestionnaire,
  AcceptAnswers: acceptAnswers,
  RejectAnswers: rejectAnswers,
}
