import type { EngagementView, ReleaseView } from '@fairlead/contract'
import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { shortDay } from '../../components/date-with-why/short-day.ts'
import { shownName } from '../../contacts/erased-words.ts'
import { DeliveredName } from '../../engagements/delivery/delivered-name.tsx'
import { type DeliveredTask, deliveredTasks } from '../../engagements/delivery/delivered-tasks.ts'
import { DeliveryLine } from '../../engagements/delivery/delivery-line.tsx'
import { DeliverySection } from '../../engagements/delivery/delivery-section.tsx'
import { type DeliveryShow, isShown } from '../../engagements/delivery/delivery-show.ts'
import { useReleaseWords } from '../../engagements/delivery/use-release-words.ts'
import { useOpenEngagement } from '../../engagements/view/engagement-context.ts'
import { nameOfPerson, peopleByName } from '../../owners/person-names.ts'
import { useSession } from '../../session/session-context.tsx'
import { NextWay, questionnaireWay } from '../head/next-way.tsx'
import { StageMark } from '../head/stage-mark.tsx'
import { type QuestionnaireOfTask, questionnaireOfTask } from '../page/questionnaire-of-task.ts'

interface Listed extends QuestionnaireOfTask {
  readonly task: DeliveredTask
}

/** The questionnaires of the plan, each with where it stands, who has it, and what is to be done next. */
export function QuestionnairesSection({ show }: { readonly show: DeliveryShow }) {
  const { t } = useLingui()
  const { engagement, release } = useOpenEngagement()
  const { person: me } = useSession()
  const all = useListed(engagement, release)
  const listed = all.filter(({ view, summary }) => {
    const isReviewing = summary.stage === 'in-review' && summary.reviewer === me.id
    return isShown(
      { isLeft: isLeft({ view, summary }), person: isReviewing ? me.id : (view.responsible?.person ?? null) },
      show,
      me.id,
    )
  })
  return (
    <DeliverySection
      title={t`Questionnaires`}
      count={all.length}
      lines={listed.length === 0 ? null : listed.map((one) => <QuestionnaireLine key={one.view.key} listed={one} />)}
      empty={
        all.length === 0 ? (
          <Trans>
            The plan sends no questionnaires. Tasks that send one stand here once scope and facts ask for them.
          </Trans>
        ) : show === 'mine' ? (
          <Trans>No questionnaire is yours. Choose “To do” to see those of everybody.</Trans>
        ) : (
          <Trans>Every questionnaire of the plan has been accepted or set aside. Choose “All” to see them.</Trans>
        )
      }
    />
  )
}

/** Whether something is still to do: what is out comes back, whatever has become of its task. */
function isLeft({ view, summary: { stage } }: Pick<QuestionnaireOfTask, 'view' | 'summary'>): boolean {
  return stage === 'not-sent' ? view.isLeft : stage !== 'accepted'
}

function useListed(engagement: EngagementView, release: ReleaseView): readonly Listed[] {
  const named = useReleaseWords(release, engagement.tasks)
  return useMemo(
    () =>
      deliveredTasks('questionnaire', { tasks: engagement.tasks, ...named }).flatMap((task) => {
        const found = questionnaireOfTask(task.view.key, { engagement, release, index: named.index })
        return found === null ? [] : [{ ...found, task }]
      }),
    [engagement, release, named],
  )
}

function QuestionnaireLine({ listed: { task, view, summary } }: { readonly listed: Listed }) {
  const { i18n } = useLingui()
  const { engagement } = useOpenEngagement()
  const { people } = useSession()
  const due = summary.due ?? view.dates.due
  const personOf = (id: string) => ({ id, name: nameOfPerson(i18n, peopleByName(people, engagement.contacts), id) })
  const responsible = view.responsible?.person
  const whose = () => {
    if (summary.stage === 'in-review' && summary.reviewer !== null) return personOf(summary.reviewer)
    const isOut = summary.stage === 'sent' || summary.stage === 'in-progress' || summary.stage === 'rejected'
    if (isOut && summary.to !== null)
      return { id: summary.to.email ?? summary.to.name, name: shownName(i18n, summary.to.name) }
    return responsible === undefined ? null : personOf(responsible)
  }
  return (
    <DeliveryLine
      name={
        <Link {...questionnaireWay(engagement, view.key)}>
          <DeliveredName task={task} />
        </Link>
      }
      stage={<StageMark questionnaire={summary} today={engagement.today} />}
      day={
        due === null || !isLeft({ view, summary }) ? null : (
          <time dateTime={due}>{shortDay(i18n, due, engagement.today)}</time>
        )
      }
      person={whose()}
      next={<NextWay engagement={engagement} summary={summary} />}
      isSettled={!isLeft({ view, summary })}
    />
  )
}
